"""The choice of a device and the words for it."""

from __future__ import annotations

from types import SimpleNamespace

import pytest
import torch

from designer.job import UserError
from designer.training import device


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch):  # type: ignore[no-untyped-def]
    """Pretend that a machine has these devices."""

    def pretend(cuda: int = 0, mps: bool = False, built: bool = True) -> None:
        monkeypatch.setattr(torch.cuda, "is_available", lambda: cuda > 0)
        monkeypatch.setattr(torch.cuda, "device_count", lambda: cuda)
        monkeypatch.setattr(torch.version, "cuda", "12.8" if built else None)
        card = SimpleNamespace(name="NVIDIA Test", total_memory=80 * 2**30)
        monkeypatch.setattr(torch.cuda, "get_device_properties", lambda place: card)
        monkeypatch.setattr(torch.backends.mps, "is_available", lambda: mps)
        monkeypatch.setattr(torch.backends.mps, "is_built", lambda: mps)

    return pretend


def test_the_fastest_kind_is_chosen(machine) -> None:  # type: ignore[no-untyped-def]
    machine(cuda=1, mps=True)
    found = device.choose()
    assert found.name == "cuda" and "NVIDIA Test (80 GiB, CUDA)" in found.reason
    machine(mps=True)
    assert device.choose().name == "mps" and "Apple" in device.choose().reason
    machine()
    found = device.choose()
    assert found.name == "cpu" and "finds no CUDA device" in found.reason
    machine(built=False)
    assert "built without CUDA" in device.choose().reason


def test_what_was_asked_for_is_taken_or_refused(machine) -> None:  # type: ignore[no-untyped-def]
    machine(cuda=2, mps=True)
    for name in ("cpu", "cuda", "cuda:1", "mps"):
        found = device.choose(name)
        assert found.name == name and found.reason.endswith("as the recipe asks.")
    with pytest.raises(UserError, match="0 to 1"):
        device.choose("cuda:2")
    machine()
    for name, word in (("cuda", "CUDA"), ("mps", "MPS")):
        with pytest.raises(UserError, match=f"asks for {word}"):
            device.choose(name)
    for name in ("tpu", "cuda:x", "cuda:-1", ""):
        with pytest.raises(UserError, match="no device"):
            device.choose(name)


def test_one_core_is_left_to_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    for cores, wanted in ((1, 1), (2, 1), (16, 15)):
        monkeypatch.setattr(device, "_core_count", lambda cores=cores: cores)
        assert device.threads() == wanted
    monkeypatch.setenv("OMP_NUM_THREADS", "3")
    assert device.threads() == 3
