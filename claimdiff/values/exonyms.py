"""Cities whose name is another word in another language: folded names in the Latin-script languages of the lexicon.

Only names that their spelling does not bring together (`values/name.py`), and that are one word. Standard toponymy,
as the Group of Experts on Geographical Names of the United Nations lists exonyms.
"""

from __future__ import annotations

from functools import cache

CITIES = """
aachen aquisgran aquisgrana aken akwizgran cachy
antwerp antwerpen anvers amberes anversa antuerpia antwerpia antverpy
athens athen athenes atenas atene athene ateny aten
basel bale basilea basileia bazel bazylea basilej
beijing peking pekin pechino pequim
belgrade belgrad belgrado belehrad
bern berna berne
bratislava pressburg pozsony
bruges brugge brujas brugia bruggy
brussels brussel bruxelles bruselas bruxelas bruksela brusel bryssel
bucharest bukarest bucarest bucuresti bucareste boekarest bukareszt
cairo kairo caire kair kahira
cologne koln colonia keulen kolonia kolin
copenhagen kopenhagen copenhague copenaghen kobenhavn kodan kopenhaga kopenhamn
cracow krakow krakau cracovie cracovia
damascus damaskus damas damasco damaszek damasek
dresden dresde dresda drezno drazdany
edinburgh edimbourg edimburgo edynburg
florence firenze florenz florencia florenca florencja
gdansk danzig dantzig danzica gdansko
geneva geneve genf ginebra ginevra genebra genewa zeneva
genoa genova genua genes
ghent gent gante gandawa
gothenburg goteborg gotemburgo goteburg
hague haag haye haia haga
hanover hannover hanovre hannovre
helsinki helsingfors
istanbul estambul stambul istambul constantinople
jerusalem jerozolima jeruzalem gerusalemme jerusalen
kyiv kiev kiew kijow kyjev kiov
leipzig lipsia lipsk lipsko
liege luttich luik lieja liegi
lisbon lisboa lissabon lisbonne lisbona lizbona lisabon
ljubljana laibach lubiana lublana lublan
london londres londra londen londyn
lviv lvov lemberg lwow leopolis
lyon lione
mainz mayence maguncia magonza moguncja mohuc
marseille marsella marsiglia marselha
mexico mexiko messico meksyk
milan milano mailand milao mediolan milaan
moscow moskau moscou moscu mosca moskwa moskva moscovo
munich munchen munique monachium mnichov
naples napoli neapel napoles neapol
nuremberg nurnberg norimberga norymberga norimberk
padua padova padoue
paris parigi paryz pariz
prague prag praga praha
regensburg ratisbonne ratisbona ratyzbona
riga ryga
rome roma rom rzym rim
rotterdam roterdao
saragossa zaragoza saragosse saragozza
seville sevilla siviglia sewilla
sofia sofija sofie
stockholm estocolmo stoccolma sztokholm
strasbourg strassburg straatsburg estrasburgo strasburgo strasburg
stuttgart stoccarda sztutgart
szczecin stettin
tallinn reval
tehran teheran teerao
tokyo tokio toquio
trier treves treviri trewir trevir
trieste triest
tunis tunez tunisi
turin torino turyn
venice venezia venedig venise venecia veneza wenecja benatky
vienna wien vienne viena wenen wieden viden
vilnius wilna wilno
warsaw warszawa warschau varsovie varsovia varsavia varsava
wroclaw breslau breslavia vratislav
zagreb agram zagabria
zurich zurigo zuerich curych
"""


@cache
def city_of(word: str) -> str | None:
    """The English name of the city that a folded word names in some language; None for what is no such name."""
    return _names().get(word)


@cache
def _names() -> dict[str, str]:
    rows = (line.split() for line in CITIES.split("\n") if line)
    return {name: row[0] for row in rows for name in row}
