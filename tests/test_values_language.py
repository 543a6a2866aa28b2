"""The language of texts in many scripts, mixed ones, and texts too short to tell."""

from __future__ import annotations

import pytest

from jobparse.values.language import language_of


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Ψήνουμε ψωμί όλη τη νύχτα", "el"),
        ("אנחנו אופים לחם כל הלילה", "he"),
        ("نحن نخبز الخبز طوال الليل في المدينة", "ar"),
        ("ما هر شب نان می‌پزیم و گرم می‌فروشیم", "fa"),
        ("Мы печём хлеб каждую ночь", "ru"),
        ("Ми печемо хліб щоночі і їмо його вранці", "uk"),
        ("夜にパンを焼きます", "ja"),
        ("我们每天晚上烤面包", "zh"),
        ("우리는 밤에 빵을 굽습니다", "ko"),
        ("Մենք հաց ենք թխում", "hy"),
        ("ჩვენ ვაცხობთ პურს", "ka"),
        ("เราอบขนมปังทุกคืน", "th"),
        ("हम रात को रोटी पकाते हैं", "hi"),
        ("We bake bread for the town and we sell it in the morning", "en"),
        ("Wir backen Brot für die Stadt und verkaufen es am Morgen", "de"),
        ("Nous cuisons le pain pour la ville et nous le vendons le matin", "fr"),
        ("Horneamos pan para la ciudad y lo vendemos por la mañana", "es"),
        ("WE BAKE THE BREAD AND SELL IT", "en"),
        ("আমরা রুটি বানাই", None),
        # Kana among the signs make a text Japanese, but one in a dozen may be a quotation.
        ("面包师傅夜里烤面包卖给" + "パ", "ja"),
        ("面包师傅夜里烤面包卖给人" + "パ", "ja"),
        ("面包师傅夜里烤面包卖给人们" + "パ", "zh"),
        # A name in another script changes nothing, a text in it does; so does a text that has few words else.
        ("We bake 面包 for the town", "en"),
        ("the and 面包师", "en"),
        ("the and 面包师傅", "zh"),
        ("Night Baker 面包师", "zh"),
        ("Night Baker 面包师 Copper Kettle Leeds", "zh"),
        ("Night Baker 面 Copper Kettle Leeds", None),
        ("Night Baker 面 Copper", None),
        # Marks belong to no word.
        ('(the) "oven", *and* [bread]', "en"),
        # Two words of a language tell; one does not, however often it stands there, and letters alone do not.
        ("the oven and bread", "en"),
        ("the oven, the bread, the door", None),
        ("y SQL o", None),
        # Nor do few little words among many names.
        ("the oven and " + "kettle " * 63, "en"),
        ("the oven and " + "kettle " * 64, None),
        # Two languages alike.
        ("die der the and", None),
        ("die der und the and", "de"),
        ("die und the and the,", "en"),
        ("we do", "en"),
        ("", None),
    ],
)
def test_language(text: str, language: str | None) -> None:
    assert language_of(text) == language


def test_a_long_text_is_known_by_its_beginning() -> None:
    english, german = "the oven and ", "die Stadt und das Brot mit "
    assert language_of(english * 200 + german * 600) == "en"
    assert language_of(english * 199 + german * 600) == "en"
    assert language_of(" " * 59_990 + "the and " + german * 50) == "en"
