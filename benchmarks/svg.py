"""Line charts as SVG: the same look each time, and readable as text in a diff."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape

__all__ = ["chart"]

WIDTH, HEIGHT = 640, 320
LEFT, RIGHT, TOP, BOTTOM = 64, 150, 40, 44
COLOURS = ("#1f6feb", "#d1242f", "#1a7f37", "#9a6700")

Points = Sequence[tuple[float, float]]


def chart(title: str, across: str, up: str, lines: Mapping[str, Points]) -> str:
    """A chart of some lines over one axis that starts at 0.

    Args:
        title: What it shows.
        across: What grows to the right.
        up: What grows upwards, with its unit.
        lines: The points of each line, by its name.
    """
    right = max(x for points in lines.values() for x, _ in points)
    top = _round_up(max(y for points in lines.values() for _, y in points))

    def place(x: float, y: float) -> tuple[float, float]:
        wide, high = WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM
        return round(LEFT + wide * x / right, 1), round(HEIGHT - BOTTOM - high * y / top, 1)

    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT}"'
        ' font-family="sans-serif" font-size="12">',
        f'<rect width="{WIDTH}" height="{HEIGHT}" fill="#ffffff"/>',
        _text(LEFT, 22, title, "start", 'font-size="14" font-weight="bold"'),
    ]
    for step in range(5):
        y = top * step / 4
        left, height = place(0, y)
        parts.append(f'<line x1="{left}" y1="{height}" x2="{WIDTH - RIGHT}" y2="{height}" stroke="#d0d7de"/>')
        parts.append(_text(left - 8, height + 4, f"{y:,.4g}", "end"))
    for x in sorted({x for points in lines.values() for x, _ in points}):
        # Labels that would touch their neighbour are left out: they sit close on the left of the axis.
        if x == right or x >= right / 12:
            parts.append(_text(place(x, 0)[0], HEIGHT - BOTTOM + 18, f"{x:,.6g}", "middle"))
    parts.append(_text((LEFT + WIDTH - RIGHT) / 2, HEIGHT - 8, across, "middle"))
    parts.append(_text(LEFT - 8, TOP - 8, up, "end"))
    labels: list[float] = []
    for (name, points), colour in zip(lines.items(), COLOURS, strict=False):
        drawn = " ".join("{},{}".format(*place(x, y)) for x, y in points)
        parts.append(f'<polyline points="{drawn}" fill="none" stroke="{colour}" stroke-width="2"/>')
        parts += ['<circle cx="{}" cy="{}" r="3" fill="{}"/>'.format(*place(x, y), colour) for x, y in points]
        height = place(*points[-1])[1] + 4
        while any(abs(height - other) < 14 for other in labels):
            height -= 1
        labels.append(height)
        parts.append(_text(WIDTH - RIGHT + 10, height, name, "start", f'fill="{colour}"'))
    return "\n".join([*parts, "</svg>", ""])


def _text(x: float, y: float, text: str, anchor: str, more: str = "") -> str:
    return f'<text x="{x}" y="{y}" text-anchor="{anchor}" {more}>{escape(text)}</text>'.replace('" >', '">')


def _round_up(value: float) -> float:
    """The next number above that reads well: 1, 2, 4 or 8 times a power of ten."""
    scale = 10.0 ** (len(f"{int(value)}") - 1) if value >= 1 else 10.0 ** -len(f"{int(1 / value)}")
    return next(scale * step for step in (1, 2, 4, 8, 10) if scale * step >= value)
