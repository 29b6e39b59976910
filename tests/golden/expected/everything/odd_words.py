# Written by `make generate` from specs/everything.yaml. Change the spec or codegen/, never this file.
from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from trunkline.runtime import (
    UNSET,
    Caller,
    In,
    Operation,
    Param,
    Rate,
    Unset,
    encode,
)

from .models.taken import Taken

_RATE: Final = Rate(1000, 1)

_SAY: Final[Operation[Taken]] = Operation(
    vendor="everything",
    id="say_odd_words",
    method="POST",
    path="/odd",
    params=(
        Param(name="list", key="list", place=In.BODY, encode=encode.sequence(encode.text())),
        Param(name="dict", key="dict", place=In.BODY, encode=encode.mapping(encode.number())),
        Param(name="str", key="str", place=In.BODY, encode=encode.text()),
        Param(name="type", key="type", place=In.BODY, encode=encode.text()),
        Param(name="class_", key="class", place=In.BODY, encode=encode.text()),
        Param(name="from_", key="from", place=In.BODY, encode=encode.text()),
        Param(name="d", key="d", place=In.BODY, encode=encode.text()),
        Param(name="cls", key="cls", place=In.BODY, encode=encode.text()),
        Param(name="itself", key="self", place=In.BODY, encode=encode.text()),
        Param(name="id", key="id", place=In.BODY, encode=encode.integer()),
        Param(name="v", key="v", place=In.BODY, encode=encode.text()),
        Param(name="o", key="o", place=In.BODY, encode=encode.text()),
        Param(name="get", key="get", place=In.BODY, encode=encode.text()),
        Param(name="src", key="src", place=In.BODY, encode=encode.text()),
    ),
    decode=Taken.from_dict,
    has_body=True,
    rates=(_RATE,),
)


class OddWords:
    """Words with "quotes", 'single' ones, a back\\slash, \\n that is none, '''three of them''', {braces},
    {{more}} and {% raw %}, $dollar,
    100 %, é, ß, 中文, 🎺 and
    averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword.
    """

    def __init__(self, caller: Caller) -> None:
        self._caller = caller

    async def say(
        self,
        *,
        list: Sequence[str] | Unset = UNSET,
        dict: Mapping[str, float] | Unset = UNSET,
        str: str | Unset = UNSET,
        type: str | Unset = UNSET,
        class_: str | Unset = UNSET,
        from_: str | Unset = UNSET,
        d: str | Unset = UNSET,
        cls: str | Unset = UNSET,
        itself: str | Unset = UNSET,
        id: int | Unset = UNSET,
        v: str | Unset = UNSET,
        o: str | Unset = UNSET,
        get: str | Unset = UNSET,
        src: str | Unset = UNSET,
    ) -> Taken:
        """Say "odd" \\words\\ in '''three''' {quotes}.

        A path in Windows: C:\\new\\table\\x41\\u0041\\N{BULLET}. A format: {0!r:>{width}} and %s. A
        quote at the end: "so"

        averyveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryveryverylongword

        Ends in a backslash \\

        Returns:
            Names that Python has taken, "back" in \\quotes\\

        Raises:
            InvalidArgumentError: An argument is wrong; nothing was sent.

        Source: https://everything.test/docs#odd
        """
        return await self._caller.call(
            _SAY,
            {
                "list": list,
                "dict": dict,
                "str": str,
                "type": type,
                "class_": class_,
                "from_": from_,
                "d": d,
                "cls": cls,
                "itself": itself,
                "id": id,
                "v": v,
                "o": o,
                "get": get,
                "src": src,
            },
        )
