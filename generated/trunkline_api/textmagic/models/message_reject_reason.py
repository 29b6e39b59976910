# Written by `make generate` from specs/textmagic.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from trunkline.runtime import OpenStr


class MessageRejectReason(OpenStr):
    """Why a message was rejected. The vendor explains none of these."""

    CODE_A = "a"
    CODE_F = "f"
    CODE_L = "l"
    CODE_C = "c"
    CODE_U = "u"
    CODE_B = "b"
    CODE_S = "s"
    CODE_M = "m"
    CODE_N = "n"
    CODE_I = "i"
    CODE_IF = "if"
    CODE_D = "d"
    CODE_T = "t"
    CODE_E = "e"
    CODE_H = "h"
    CODE_K = "k"
    CODE_R = "r"
    CODE_G = "g"
    CODE_J = "j"
    CODE_W = "w"
    CODE_V = "v"
    CODE_Q = "q"
    CODE_X = "x"
    CODE_O = "o"
    CODE_P = "p"
