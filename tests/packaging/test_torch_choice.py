"""Which build of PyTorch a machine gets."""

from torch_choice import CPU_INDEX, choices, not_found


def test_linux_without_a_card_tries_the_small_builds_before_cuda() -> None:
    first, second, last = choices("2.13.0", system="Linux", nvidia=False, override="")
    assert first.arguments == ["torch==2.13.0+cpu"]
    assert second.arguments[:3] == ["torch==2.13.0+cpu", "--extra-index-url", CPU_INDEX]
    assert last.arguments == ["torch==2.13.0"]


def test_every_choice_but_the_last_says_what_follows() -> None:
    *earlier, last = choices("2.13.0", system="Linux", nvidia=False, override="")
    assert all(choice.otherwise for choice in earlier)
    assert not last.otherwise


def test_a_card_gets_cuda_at_once() -> None:
    (only,) = choices("2.13.0", system="Linux", nvidia=True, override="")
    assert only.arguments == ["torch==2.13.0"]
    assert "CUDA" in only.title


def test_other_systems_get_the_plain_build() -> None:
    for system in ("Darwin", "Windows"):
        (only,) = choices("2.13.0", system=system, nvidia=False, override="")
        assert only.arguments == ["torch==2.13.0"]


def test_a_person_can_choose_version_and_index() -> None:
    wish = "torch==2.12.1 --index-url https://example.org/simple"
    (only,) = choices("2.13.0", system="Linux", nvidia=True, override=wish)
    assert only.arguments == ["torch==2.12.1", "--index-url", "https://example.org/simple"]


def test_only_an_absent_build_leads_to_the_next_choice() -> None:
    assert not_found("ERROR: No matching distribution found for torch==2.13.0+cpu")
    unreached = "(from versions: none)\nERROR: No matching distribution found for torch==2.13.0+cpu"
    assert not not_found(unreached)
    assert not not_found("ERROR: Could not install packages: No space left on device")
    assert not not_found("ERROR: No matching distribution found for sympy")
