"""Texts and sentences in another language: exact, counted, and found again by their templates."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from designer import paths, reference
from designer.blocks import catalogue
from designer.blocks.block import Result
from designer.blocks.spec import Spec
from designer.training.course import Best
from designer.ui.translation import PLACE, Message, Translation, read_messages

FILE = paths.resources() / "translations" / "zh_CN.ts"
_, MESSAGES = read_messages(FILE)
CHINESE = Translation("zh_CN", MESSAGES)
TEMPLATES = [
    message
    for message in MESSAGES
    if not message.one
    and message.context not in ("ui", "words", "core")
    and message.source.endswith(".")
    and "{1}" in message.source
    and "}{" not in message.source
    and "} {" not in message.source
]


def small(*pairs: tuple[str, str], one: str = "") -> Translation:
    """Return a translation of a few texts."""
    return Translation("zh_CN", [Message(text, (told,), one) for text, told in pairs])


def test_an_exact_text_is_told_and_an_unknown_one_stays() -> None:
    told = small(("No problems.", "没有问题。"))
    assert told.said("No problems.") == "没有问题。"
    assert told.said("Some problems.") == "Some problems."
    assert told.said("") == ""


def test_what_the_code_says_no_more_is_no_longer_told() -> None:
    told = Translation("zh_CN", [Message("{1} stays after {2}", ("{2}后{1}",), state="vanished")])
    assert told.said("Nothing stays after 3") == "Nothing stays after 3"


def test_places_hold_names_figures_and_texts_that_are_known() -> None:
    told = small(
        ("Expected {1}, found {2}.", "应为{1}，实际为 {2}。"), ("a vector", "向量"), ("“a”", "错")
    )
    assert told.said("Expected a vector, found 3×4.") == "应为向量，实际为 3×4。"
    assert told.said("Expected “a vector”, found 1.") == "应为“a vector”，实际为 1。"


def test_the_template_with_the_most_words_of_its_own_wins() -> None:
    told = small(("Set {1} to {2}", "短 {1} {2}"), ("Set padding of {1} to {2}", "长 {1} {2}"))
    assert told.said("Set padding of conv1 to 3") == "长 conv1 3"


def test_sentences_in_a_row_are_told_one_by_one() -> None:
    told = small(("The canvas is empty.", "画布是空的。"), ("Add {1} blocks.", "添加 {1} 个模块。"))
    both = "The canvas is empty. Add 3 blocks."
    assert told.said(both) == "画布是空的。添加 3 个模块。"
    assert told.said("Nobody knows this. The canvas is empty.") == "Nobody knows this. 画布是空的。"
    assert told.said("The canvas is empty.\nAdd 2 blocks.") == "画布是空的。\n添加 2 个模块。"


def test_names_between_quotes_stand_in_a_list() -> None:
    told = small(("Values of {1} lack.", "缺少{1}的值。"), ("{1} and others", "{1}等"))
    assert told.said("Values of “a b” (25), “c” (1,0) lack.") == "缺少“a b” (25)、“c” (1,0) 的值。"
    assert told.said("Values of “a”, “b” and others lack.") == "缺少“a”、“b”等的值。"


def test_a_known_name_is_told_with_its_figure() -> None:
    told = small(("accuracy", "准确率"), ("On the test part: {1}.", "在测试集上：{1}。"))
    sentence = "On the test part: accuracy 0.91, F1 3e−4, BLEU 12."
    assert told.said(sentence) == "在测试集上：准确率 0.91，F1 3e−4，BLEU 12。"
    assert told.said("kernel 5") == "kernel 5"


def test_a_space_divides_chinese_from_other_letters_alone() -> None:
    told = small(("Expand {1}", "展开{1}"), ("flatten", "展平"))
    assert told.said("Expand Conv2d") == "展开 Conv2d"
    assert told.said("Expand flatten") == "展开展平"
    assert told.filled("大小 ({n})", {"n": "全部"}) == "大小 (全部)"
    assert told.filled("添加{block}", {"block": "Conv2d"}) == "添加 Conv2d"
    assert told.filled("现在 {block} 取", {"block": "展平"}) == "现在展平取"
    assert told.filled("现在 {block} 取", {"block": "ReLU"}) == "现在 ReLU 取"


@pytest.mark.parametrize("reason", ["stopped", "early", ""])
@pytest.mark.parametrize("best", [None, Best(2, 8, 0.5, None, {}), Best(2, 8, 0.5, 0.4223, {})])
@pytest.mark.parametrize("epoch", [1, 7])
def test_how_a_training_ended_is_told_whole(reason: str, best: Best | None, epoch: int) -> None:
    from designer.training.ending import ended

    told = CHINESE.said(ended(reason, epoch, 3, best) + " On the test part: accuracy 0.84.")
    assert not re.search("[A-Za-z]", told), told


@pytest.mark.parametrize("rank", [3, 4, 5, 6])
def test_the_kind_of_data_within_a_problem_is_told(rank: int) -> None:
    from designer.blocks.dense import Linear

    found = Linear().rule(Spec((2,) * rank))
    assert isinstance(found, Result) and found.warning is not None
    assert not re.search("[A-Za-z]", CHINESE.said(found.warning.text))


def test_blocks_are_called_in_sentences_what_their_cards_say() -> None:
    names = {kind.label() for kind in catalogue().values()}
    shown = {name: CHINESE.said(name) for name in names if CHINESE.said(name) != name}
    for text in CHINESE.texts.values():
        for name, on_card in shown.items():
            rest = text.replace(on_card, "")
            assert not re.search(rf"(?<![\w.]){name}(?!\w)", rest, re.ASCII), text


def test_small_words_do_not_tear_an_unknown_sentence_apart() -> None:
    told = small(("{1} at {2}", "{2} 处的{1}"), ("error", "错误"))
    assert told.said("Look at the sea of stories") == "Look at the sea of stories"
    assert told.said("error at 12") == "12 处的错误"


def test_counted_texts_take_the_form_that_the_number_asks_for() -> None:
    told = small(("{n} blocks", "{n} 个模块"), one="{n} block")
    assert told.counted("{n} block", "{n} blocks", 1) == "{n} 个模块"
    assert told.said("1 block") == "1 个模块"
    assert told.said("1,234 blocks") == "1,234 个模块"
    assert told.counted("{n} wire", "{n} wires", 1) == "{n} wire"
    two = Translation("de", [Message("{n} blocks", ("{n} Block", "{n} Blöcke"), "{n} block")])
    assert [two.counted("", "{n} blocks", n) for n in (1, 2)] == ["{n} Block", "{n} Blöcke"]


@given(st.data())
def test_every_template_of_a_sentence_is_found_again(data: st.DataObject) -> None:
    message = data.draw(st.sampled_from(TEMPLATES))
    figure = st.integers(0, 10**6).map(lambda n: f"{n:,}")
    values = {name: data.draw(figure) for name in PLACE.findall(message.source)}
    sentence = PLACE.sub(lambda place: values[place[1]], message.source)
    told = CHINESE.said(sentence)
    assert told != sentence
    assert all(value in told for value in values.values()), (sentence, told)


def test_every_unit_is_told_in_chinese() -> None:
    for pool in reference.all_pools():
        for kind, unit in reference.pool(pool).items():
            assert CHINESE.said(unit.summary()) != unit.summary(), kind
            for parameter in unit.parameters():
                assert CHINESE.said(parameter.help) != parameter.help, (kind, parameter.name)


def test_a_file_that_is_missing_or_broken_leaves_english(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from designer.ui import words

    monkeypatch.setattr(paths, "resources", lambda: tmp_path)
    assert not words.speak("zh_CN")
    (tmp_path / "translations").mkdir()
    (tmp_path / "translations" / "zh_CN.ts").write_text("<TS>")
    assert not words.speak("zh_CN")
    assert words.language() == "en" and words.tr("Undo") == "Undo"


@pytest.mark.parametrize(
    ("wish", "system", "spoken"),
    [
        ("", "zh_CN", "zh_CN"),
        ("", "zh_Hans_SG", "zh_CN"),
        ("", "zh_TW", "en"),
        ("", "C", "en"),
        ("", "de_DE", "en"),
        ("en", "zh_CN", "en"),
        ("zh_CN", "en_US", "zh_CN"),
        ("xx", "zh_CN", "en"),
    ],
)
def test_the_system_chooses_where_nobody_did(wish: str, system: str, spoken: str) -> None:
    from designer.ui.words import fitting

    assert fitting(wish, system) == spoken
