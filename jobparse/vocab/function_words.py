"""The little words that every text of a language is full of, for the languages in Latin letters.

Chosen by hand among each language's most frequent articles, prepositions, pronouns and conjunctions. Words that
neighbouring languages share stand in each of them; what counts is the sum.
"""

from collections.abc import Mapping

FUNCTION_WORDS: Mapping[str, frozenset[str]] = {
    language: frozenset(words.split())
    for language, words in {
        "en": "the and of to in a for with is on you our we be as will or are your this that at have from an by it their who work must can all not has if they do i but more than what about into which up us so",
        "nl": "de het een en van in is op te voor met je dat zijn aan als bij ook naar onze wij ons om of deze wordt uit jij jouw niet door over heb kan binnen hebt maar wat tot zoek wie",
        "de": "der die das und in den von zu mit für ist im auf dem des ein eine einer sich wir sie bei als auch an oder werden aus unser unsere nach zur zum durch über einen sind hat wird nicht es dich du deine ihre",
        "fr": "le la les de des du et en un une pour dans est au aux sur avec par vous nous que qui ce cette son votre notre nos vos à il elle sont ou plus ses se pas l d être leur",
        "es": "el la los las de del y en un una para con por que es se su al como más sus o lo nuestro nuestra tu este esta son ser no si te entre sobre nos",
        "pt": "o a os as de do da dos das e em um uma para com por que no na se ao nos seu sua ou mais não como à é você ser são pelo pela nosso nossa até dentro entre",
        "it": "il lo la i gli le di del della dei delle e in un una per con che è si al alla da nel nella su come non più sono o anche tra nostro nostra ai dal suo tuo ti ed",
        "sv": "och att i en som av för med på är det till den vi du de har om ett dig kan din vår eller inom samt hos från oss ska ditt vara inte blir även dina där vid",
        "da": "og at i en som af for med på er det til den vi du de har om et dig kan din vores eller inden samt hos fra os skal dit være ikke bliver også dine hvor ved",
        "no": "og å i en som av for med på er det til den vi du de har om et deg kan din vår eller innen samt hos fra oss skal ditt være ikke blir også dine hvor ved jobb",
        "fi": "ja on että ei se sekä tai kuin myös ovat voi sinulla sinun meillä mukaan hän joka jossa kanssa olet meidän olla mutta kun sen niin työ me",
        "pl": "i w z na do się o dla oraz jest nie że od po za jako co przez lub to a ze być są jak u twoje nasz naszych czy będziesz my ich pracy",
        "cs": "a v na se je s do o z pro k i že by si ve jako za od po nebo které jsou být co tak ale naše u ze vás práce při až",
        "sk": "a v na sa je s do o z pre k aj že by si vo ako za od po alebo ktoré sú byť čo tak ale naše u zo vás práce pri až",
        "hu": "a az és hogy nem is egy van meg ezt el kell vagy de mint csak ha ki be már még mi ez valamint illetve által való munka lesz",
        "ro": "și în de la cu pe pentru un o a al ale din care este sunt sau prin nu mai ce să se le ca fi lui ne pot",
        "tr": "ve bir için ile bu da de olan olarak en çok daha gibi kadar sonra veya ne var olması tüm her ise iş biz bizim",
        "id": "yang dan di untuk dengan dari dalam pada ini atau kami akan anda adalah sebagai ke memiliki tidak dapat bisa itu oleh",
        "vi": "và của các có cho là trong được với không để những người một này khi từ về đến làm việc tại công",
        "ca": "el la els les de del i en un una per amb que és a al dels o com més no per són als ser seva nostra aquest",
    }.items()
}
