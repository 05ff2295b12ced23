"""Find what a person may read in the source: texts, counted texts, and templates of sentences."""

from __future__ import annotations

import ast
import itertools
import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

HOLE = "\x00"
"""Stands for a value until the places of a template are numbered."""
MOST = 24
"""Alternatives of one text; with more of them, the parts stand alone."""

_PROSE = re.compile(
    r"^an? [a-z(]{3,}|^an? \x00"
    r"|[a-z]{2,}[^\S\n]+[\x00“”(× ]*[A-Za-z×%]|[A-Z][a-z]+ \x00|\x00[ ,:]+[a-z]{2,}"
)
_CODE = re.compile(
    r"torch\.|self\.|import |^def |\(\)|^\s+\w+ =|\w+=\w|==|\\n|^[a-z_]+(\.[a-z_]+)+$|</|: int\b"
    r"|->|^--|^[#@$]|^\s*return |%s|^\.|^\W+$|px|border|^utf|^from |: Tensor|np\.|nn\.M"
    r"|^for .*(:|\))$|^<neuro|=\x00|^\{?\x00for |,$|F\.n|_interleave|add_\w*module"
    r"|^(Ctrl|Alt|Shift)\+"
)
_TITLE = re.compile(r"[A-Z][a-z]+[a-z-]*…?")
_NOT_READ = frozenset(
    """
    Call Choice setStyle compile getattr setattr hasattr import_module startswith endswith strip
    rstrip
    lstrip split rsplit partition rpartition removeprefix removesuffix open read_csv sub
    match fullmatch search findall finditer encode decode setObjectName setProperty get pop
    setdefault value text_of glob TypeVar NewType isinstance environ getenv AssertionError
    TypeError NotImplementedError singleShot run which join_path with_name with_suffix
    strptime strftime dtype astype add_argument field setStyleSheet restyle icon QColor
    invokeMethod fromisoformat MappingProxyType KeyError runner register ask ImportError
    RuntimeError count index restyle
    """.split()  # noqa: SIM905
)  # fmt: skip
"""Calls whose arguments nobody reads."""
_UNREAD_WORDS = frozenset(
    ("role", "key", "merge", "name", "objectName", "pool", "kind", "suffix", "encoding")
)
"""Keywords of calls that name something for the program."""
_MESSAGES = frozenset(
    """
    Entry Item UserError ParameterError FileError Problem Trouble Message Warned Failed Refusal Set
    Insert Replace refuse tell say param QLabel setText setToolTip setAccessibleName heading
    muted
    """.split()  # noqa: SIM905
)  # fmt: skip
"""Calls whose arguments are read even where they are a single word."""


@dataclass(frozen=True, slots=True)
class Text:
    """A text that may be read; `one` is the singular where it counts something."""

    source: str
    one: str = ""


def numbered(pattern: str) -> str:
    """Return a pattern with its values as numbered places."""
    number = itertools.count(1)
    return re.sub(HOLE, lambda _: f"{{{next(number)}}}", pattern)


def texts_of(files: Iterable[Path], *, strict: bool = False, window: bool = False) -> set[Text]:
    """Return what can be read of some source files.

    `strict` takes only what messages say; of the `window`, single words count, too.
    """
    found: set[Text] = set()
    for file in files:
        found |= texts_in(file.read_text(encoding="utf-8"), strict=strict, window=window)
    return found


def texts_in(source: str, *, strict: bool = False, window: bool = False) -> set[Text]:
    """Return what can be read of a module; `tr` and `trn` say it exactly, the rest is guessed."""
    reader = _Reader(strict, window)
    reader.visit(ast.parse(source))
    return reader.found


class _Reader(ast.NodeVisitor):
    def __init__(self, strict: bool, window: bool) -> None:
        self._strict, self._window = strict, window
        self.found: set[Text] = set()
        self._texts: dict[str, list[str]] = {}
        """What the names of the function around here read as."""
        self._said = 0
        """How many calls around here hold words for a person."""

    def visit_Call(self, node: ast.Call) -> None:
        name = _name(node.func)
        if name == "tr" and node.args:
            self._exact(node.args[0])
            self._rest(node, 1)
        elif name == "trn" and len(node.args) > 1:
            self._counted(node)
            self._rest(node, 2)
        elif name in ("plural",) and len(node.args) > 1:
            one, many = _plural(node)
            if one:
                self.found.add(Text(f"{{n}} {many}", f"{{n}} {one}"))
            self._rest(node, len(node.args))
        elif name in _NOT_READ or name.endswith("Event"):
            for part in (*node.args, *(word.value for word in node.keywords)):
                if not isinstance(part, (ast.Constant, ast.JoinedStr, ast.Tuple, ast.List)):
                    self.visit(part)
            self.visit(node.func)
        else:
            self._said += name in _MESSAGES
            self.visit(node.func)
            self._rest(node, 0)
            self._said -= name in _MESSAGES

    def visit_Constant(self, node: ast.Constant) -> None:
        self._whole(node)

    def visit_JoinedStr(self, node: ast.JoinedStr) -> None:
        self._whole(node)

    def visit_BinOp(self, node: ast.BinOp) -> None:
        if isinstance(node.op, ast.Add) and _patterns(node, self._texts):
            self._whole(node)
        else:
            self.generic_visit(node)

    def visit_IfExp(self, node: ast.IfExp) -> None:
        self.visit(node.test)
        self.visit(node.body)
        self.visit(node.orelse)

    def visit_Expr(self, node: ast.Expr) -> None:
        if not isinstance(node.value, ast.Constant):  # docstrings are read from the units
            self.generic_visit(node)

    def visit_Dict(self, node: ast.Dict) -> None:
        for value in node.values:
            self.visit(value)

    def visit_Compare(self, node: ast.Compare) -> None:
        for part in (node.left, *node.comparators):
            if not isinstance(part, (ast.Constant, ast.Tuple, ast.List, ast.Set)):
                self.visit(part)

    def visit_Subscript(self, node: ast.Subscript) -> None:
        self.visit(node.value)

    def visit_Assert(self, node: ast.Assert) -> None:
        """Nobody reads why an assertion failed."""

    def visit_AnnAssign(self, node: ast.AnnAssign) -> None:
        if node.value is not None:
            self.visit(node.value)

    def visit_arg(self, node: ast.arg) -> None:
        """Annotations are not read."""

    def visit_FunctionDef(self, node: ast.FunctionDef) -> None:
        before, self._texts = self._texts, _named(node)
        for part in (*node.args.defaults, *node.args.kw_defaults, *node.body):
            if part is not None:
                self.visit(part)
        self._grown(node)
        self._texts = before

    def _grown(self, node: ast.FunctionDef) -> None:
        """Texts that grow by `+=` are read with and without what is added."""
        for block in ast.walk(node):
            for body in (getattr(block, "body", None), getattr(block, "orelse", None)):
                if isinstance(body, list):
                    self._grown_in(body, node)

    def _grown_in(self, body: list[ast.stmt], around: ast.FunctionDef) -> None:
        for place, line in enumerate(body):
            if not (isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name)):
                continue
            patterns = _patterns(line.value)
            name = line.targets[0].id
            if not patterns:
                continue
            more = [
                step
                for later in body[place + 1 :]
                for step in ast.walk(later)
                if isinstance(step, ast.AugAssign)
                and isinstance(step.target, ast.Name)
                and step.target.id == name
            ]
            for step in more[:3]:
                added = _patterns(step.value)
                patterns = patterns + [a + b for a in patterns for b in added]
            if more:
                for pattern in patterns[: 2 * MOST]:
                    self._keep(pattern)

    def _whole(self, node: ast.expr) -> None:
        for pattern in _patterns(node, self._texts):
            self._keep(pattern)
        for part in _inner(node):
            self.visit(part)

    def _keep(self, pattern: str) -> None:
        text = pattern.strip()
        letters = re.sub(r"[^A-Za-z]", "", text)
        if len(letters) < 2 or ("{" in text and not re.search(r"\{\w+\}", text)):
            return
        if self._window and _TITLE.fullmatch(text):
            self.found.add(Text(text))
            return
        if _CODE.search(text) or (not self._said and (self._strict or not _PROSE.search(text))):
            return
        if not _PROSE.search(text) and not _TITLE.match(text) and not text.startswith("“"):
            return
        if not any(len(word) > 2 for word in re.findall(r"[A-Za-z]+", text)) and HOLE in text:
            return
        self.found.add(Text(numbered(text)))

    def _exact(self, node: ast.expr) -> None:
        for pattern in _patterns(node):
            if HOLE not in pattern and re.search(r"[A-Za-z]", pattern):
                self.found.add(Text(pattern))

    def _counted(self, node: ast.Call) -> None:
        ones, manies = _patterns(node.args[0]), _patterns(node.args[1])
        for one, many in zip(ones, manies, strict=False):
            self.found.add(Text(many, one))

    def _rest(self, node: ast.Call, first: int) -> None:
        words = [word.value for word in node.keywords if word.arg not in _UNREAD_WORDS]
        for part in (*node.args[first:], *words):
            self.visit(part)


def _name(node: ast.expr) -> str:
    if isinstance(node, ast.Name):
        return node.id
    return node.attr if isinstance(node, ast.Attribute) else ""


def _named(node: ast.FunctionDef) -> dict[str, list[str]]:
    """Return what the names read as to which a function gives an unfinished text, once."""
    found: dict[str, list[str]] = {}
    for line in ast.walk(node):
        if isinstance(line, ast.Assign) and isinstance(line.targets[0], ast.Name):
            patterns = _patterns(line.value)
            if patterns and all(text.rstrip()[-1:] not in ".!?”" for text in patterns):
                found.setdefault(line.targets[0].id, []).extend(patterns)
    return found


def _plural(node: ast.Call) -> tuple[str, str]:
    words = [part.value for part in node.args[1:3] if isinstance(part, ast.Constant)]
    if not words or not isinstance(words[0], str):
        return "", ""
    return words[0], str(words[1]) if len(words) > 1 else f"{words[0]}s"


def _patterns(node: ast.expr, names: Mapping[str, list[str]] | None = None) -> list[str]:
    """Return what an expression may read as, or nothing where it is no text."""
    if isinstance(node, ast.Constant):
        return [node.value] if isinstance(node.value, str) else []
    if isinstance(node, ast.JoinedStr):
        return _product(_part(part, names) for part in node.values)
    if isinstance(node, ast.IfExp):
        body, orelse = _patterns(node.body, names), _patterns(node.orelse, names)
        return [*body, *orelse] if body and orelse else []
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        left, right = _side(node.left, names), _side(node.right, names)
        if not left and not right:
            return []
        return _product([left or [HOLE], right or [HOLE]])
    return []


def _side(node: ast.expr, names: Mapping[str, list[str]] | None) -> list[str]:
    """Return what a side of a sum may read as; a name may stand for the beginning of a text."""
    if isinstance(node, ast.Name) and names:
        return names.get(node.id, [])
    return _patterns(node, names)


def _part(node: ast.expr, names: Mapping[str, list[str]] | None) -> list[str]:
    """Return what a piece of an f-string may read as."""
    if not isinstance(node, ast.FormattedValue):
        return _patterns(node)
    value = node.value
    if isinstance(value, ast.Call) and _name(value.func) == "plural" and len(value.args) > 1:
        one, many = _plural(value)
        return [f"{HOLE} {one}", f"{HOLE} {many}"] if one else [HOLE]
    if isinstance(value, ast.IfExp) and node.format_spec is None:
        return _patterns(value, names) or [HOLE]
    if isinstance(value, ast.Name) and names and node.format_spec is None:
        begun = [text for text in names.get(value.id, []) if text.rstrip().endswith(",")]
        return begun or [HOLE]
    return [HOLE]


def _product(parts: Iterable[list[str]]) -> list[str]:
    lists = list(parts)
    size = 1
    for part in lists:
        size *= max(1, len(part))
    if size > MOST:
        lists = [part if len(part) == 1 else [HOLE] for part in lists]
    return ["".join(some) for some in itertools.product(*lists)]


def _inner(node: ast.expr) -> Iterator[ast.expr]:
    """Yield the expressions inside a text whose own texts stand alone."""
    if isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield part.value
    elif isinstance(node, ast.BinOp):
        for side in (node.left, node.right):
            if not isinstance(side, ast.Constant):
                yield from _inner(side) if _patterns(side) else (side,)
