"""Names of the printed source, made from what people called their blocks."""

from __future__ import annotations

import builtins
import keyword
import re
from collections.abc import Iterable

TAKEN = {*keyword.kwlist, *dir(builtins), "self", "nn", "torch", "F", "math"}
"""Names that no variable of a network may have."""

_CLASS_TAKEN = TAKEN | {"Path", "CLASSES"}
CONSTANT_TAKEN = _CLASS_TAKEN
"""Names that no constant of a network may have."""
_OF_MODULE = """
    T_destination add_module apply bfloat16 buffers call_super_init children compile cpu cuda double
    dump_patches eval extra_repr float forward get_buffer get_extra_state get_parameter
    get_submodule half ipu load_state_dict modules mtia named_buffers named_children named_modules
    named_parameters neurodraft_file neurodraft_source parameters register_backward_hook
    register_buffer register_forward_hook register_forward_pre_hook register_full_backward_hook
    register_full_backward_pre_hook register_load_state_dict_post_hook
    register_load_state_dict_pre_hook register_module register_parameter
    register_state_dict_post_hook register_state_dict_pre_hook requires_grad_ set_extra_state
    set_submodule share_memory state_dict to to_empty train training type xpu zero_grad
"""
_OF_EXPORTED = """
    add_submodule code delete_all_unused_submodules delete_submodule graph print_readable recompile
    to_folder
"""
MODULE_TAKEN = TAKEN | set(_OF_MODULE.split()) | set(_OF_EXPORTED.split())
"""What torch.nn.Module and torch.fx.GraphModule, which exports are made of, have already;
test_source_and_build.py holds it against torch."""


def class_name(title: str, taken: Iterable[str], usual: str = "Network") -> str:
    """Return the name of a class, from the title of a project or the name of a composite."""
    words = re.findall(r"[A-Za-z0-9]+", title.encode("ascii", "ignore").decode())
    name = "".join(word[:1].upper() + word[1:] for word in words)
    name = name[:60] or usual
    taken = set(taken)
    if name[0].isdigit() or name in _CLASS_TAKEN or name in taken:
        name = f"{usual}{name}" if name != usual else name
    return numbered(name, taken, "")


def identifier(title: str, taken: Iterable[str], stem: str) -> str:
    """Return a name that Python takes, from what a person called the block."""
    words = re.findall(r"[a-z0-9]+", title.lower().encode("ascii", "ignore").decode())
    name = "_".join(words)[:40] or stem
    if name[0].isdigit():
        name = f"{stem}_{name}"
    if name.startswith("__"):
        name = stem
    return numbered(name, taken)


def numbered(name: str, taken: Iterable[str], gap: str = "_") -> str:
    """Return a name, with a number behind it where it is taken."""
    taken = set(taken)
    if name not in taken:
        return name
    number = 2
    while f"{name}{gap}{number}" in taken:
        number += 1
    return f"{name}{gap}{number}"


def sentence(text: str, most: int) -> str:
    """Return words of a person as they may stand in a docstring, without a full stop."""
    words = re.sub(r"[^\w .,:;()+×–-]", " ", text)
    words = " ".join(words.split())[:most].rstrip()
    return words[:-1] if words.endswith(".") else words
