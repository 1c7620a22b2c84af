import { GERMAN_IDIOMS } from './idioms-de.js';
import type { Wording } from './wording.js';

export const GERMAN: Wording = {
  refusal:
    /\b(?:(?:konnen|konnten|kann|konnte|wollen|durfen|mochte|mochten)(?: \w+){0,2}? (?:wir|ich|niemand)\b.{0,60}\b(?:nicht|nichts|noch kein\w{0,2}|kein\w{0,2}|erst|nur)|(?:wir|ich|niemand)(?: \w+){0,2}? (?:konnen|konnten|kann|konnte|wollen|durfen|mochte|mochten)\b.{0,60}\b(?:nicht|nichts|noch kein\w{0,2}|kein\w{0,2}|erst)|lasst sich\b.{0,60}\b(?:nicht|schwer|kaum|noch|erst)|noch (?:nicht|kein\w{0,2})|hang(?:t|en)\b.{0,60}\b(?:ab|von)|davon ab|nicht (?:moglich|sicher)|unmoglich|erst (?:nach|wenn|nachdem|nachsehen)|mussen wir erst|prufen (?:es|das|wir)|wir prufen|wissen (?:wir )?(?:noch )?nicht|ohne (?:die|den|das|ihre) (?:unterlagen|fotos|angaben))\b/,
  recap:
    /^(?:also |und |dass )?(?:sie (?:schreiben|schrieben|fragen|fragten|erwahn\w+|mochten|wunschen|wunschten|suchen|nennen|nannten|sagen|sagten|planen|planten|wollen|wollten|beschreiben|beschrieben|berichten|berichteten|interessieren|denken|hoffen|uberlegen|wurden|baten|bitten|melden|meldeten|haben (?:uns |mir |in |von |nach |erwahnt|geschrieben|gefragt|\w+ \w+ (?:geschrieben|gefragt|erwahnt|geschickt))|hatten|brauchen (?!kein|nicht|dafur|hierfur|da|sich|nur))\w*|bei ihnen|(?:wir|ich) (?:haben?|hab) (?:\w+ ){0,4}(?:notiert|aufgeschrieben|vermerkt)|(?:vielen |herzlichen |besten )?dank|danke|(?:wir|ich) (?:verstehen?|haben verstanden|lesen?|sehen?), (?:dass|warum)|bitte|konnten sie|schon, dass)\b/,
  statement: /^(?:ja,? |gern,? )?(?:wir|ich|unser\w{0,2}|das|der|die|es|ihr\w{0,2}|fur)\b/,
  price:
    /\b(?:koste[nt]|preis\w{0,2}|stundensatz|pauschal\w{0,2}|festpreis|berechnen|verlangen|rechnen|insgesamt|machen wir|fur sie|pro (?:person|stunde))\b/,
  happens:
    /\b(?:werden|wird|komm(?:en|t|e)|beginn(?:en|t|e)|liefer(?:n|t|e)|start(?:en|et|e)|fangen|melden|melde|bekommen|erhalten|schick(?:en|e|t)|send(?:en|e|et)|ruf(?:en|e|t)|steht|sind (?:am|um|wir|bei)|fertig|bestatigt|passt|geht es los|holen)\b/,
  lasts: /\b(?:dauer(?:n|t)|fertig|lieferzeit|brauchen wir|benotigen wir|bis zu|hochstens|maximal)\b/,
  habit: /\b(?:seit|gegrundet|geoffnet|offnungszeiten|geschlossen|letzte[nrs]?|vor \d{1,3} jahren)\b/,
  kinds: {
    date: /\b(?:vormittags?|vor mittag|gegen mittag|bis mittag|heute noch|noch heute|sofort|umgehend geliefert|in wenigen (?:minuten|stunden|tagen))\b/,
    price:
      /\b(?:(?:macht|kommt|liegt|waren|sind) .{0,30}\d{2,}|pro stuck \d|festpreis|(?:preis|kosten)\b.{0,40}\b(?:bleib(?:t|en)|andert sich nicht|steht fest)|teurer wird es nicht|nicht mehr als \d)/,
    discount:
      /\b(?:schenken|geschenkt|zahlen (?:sie )?(?:nur )?die halfte|inklusive ohne|auf unsere rechnung|geht aufs haus|nichts extra|\w{0,12}rabatt|(?:preis)?nachlass|skonto|kostenlos\w{0,2}|kostenfrei\w{0,2}|gratis|umsonst|entfall(?:t|en)|erlassen wir|ohne (?:aufpreis|zusatzkosten|zusatzliche kosten|berechnung)|schenken wir|geht aufs? haus|geht auf uns|zum halben preis|sonderpreis|berechnen wir (?:ihnen )?(?:nicht|nichts))\b/,
    guarantee:
      /(?<!keine |nicht )\b(?:stehen wir (?:gerade|ein)|(?:reisst|passiert|schief) .{0,10}nichts?|nichts schief|(?:bestimmt|sicher|zweifellos|mit sicherheit) (?:\w+ )?(?:klappen|bestehen|gewinnen|halten|zufrieden)|keine sorge|sie werden (?:begeistert|zufrieden|es lieben)|wird (?:sicher|bestimmt|garantiert)|halt (?:ewig|jahrelang|ein leben)|garant\w{1,6}|gewahrleist\w{1,4}|versprech\w{1,3}|darauf verlassen|auf uns (?:verlassen|zahlen)|verlassen sie sich|versicher[ne] (?:ihnen|wir|ich)|(?:wir|ich) versicher[ne]|zusicher\w{0,2}|sicher[ne] .{0,40}\bzu\b|ganz sicher|auf jeden fall|ehrenwort|mein wort|unser wort|ohne risiko|100 ?%|nie wieder)\b/,
    availability:
      /\b(?:haben wir (?:noch |fur sie )*(?:ein|eine|einen|zwei|drei|platz|plat?ze|raum|zeit)\b|ist (?:noch )?(?:zu haben|moglich)|gehort ihnen|geht bei (?:uns|mir)|klappt bei (?:uns|mir)|(?:termin\w{0,2}|platz|platze|tisch|zimmer|etwas|kapazitat\w{0,2}|tag|wohnung|zeit)\b.{0,12}\bfrei\b|(?:ist|sind|bin|haben|hatten)\b.{0,40}\bfrei\b|(?:auf|am) lager|vorratig|verfugbar|lieferbar|passt (?:uns|mir|gut)|(?:fur sie|ihnen|habe|haben) .{0,30}(?:reserviert|vorgemerkt|freigehalten|eingeplant)|(?:wir|ich) (?:haben|habe|hatten|hatte) (?:\w+ ){0,3}(?:zeit|kapazitat\w{0,2})|(?:wir|ich) (?:konnen|kann) (?:\w+ ){0,4}(?:kommen|anfangen|beginnen|einschieben|ubernehmen|vorbeikommen))\b/,
    refund:
      /\b(?:(?:geld|anzahlung|betrag) (?:wieder|retour)|uberweisen (?:wir )?(?:ihnen )?.{0,30}zuruck|zahlen (?:wir )?(?:ihnen )?.{0,30}zuruck|(?:zuruck|ruck)?erstatt\w{1,5}|ruckerstattung|(?:geld|anzahlung|betrag|kaution|summe)\b.{0,30}\bzuruck|schreib(?:en|e) .{0,60}\bgut\b|gutschrift|gutschein|entschadig\w{1,4}|ersetzen (?:wir )?(?:ihnen )?(?:den|das|die)|auf unsere kosten)\b/,
    fault:
      /(?<!nicht )\b(?:verbockt|vermasselt|vergeigt|geschlampt|(?:falsch|zu spat|doppelt|versehentlich) (?:geliefert|berechnet|eingebaut|montiert|bestellt|verschickt)|geht auf unsere kappe|lag an uns|unsererseits|fehler\b.{0,30}\b(?:bei uns|von uns|passiert|unterlaufen|gemacht)|unser(?:e|em|er|en|es)? (?:\w+ )?(?:fehler|schuld|versehen|versaumnis)|(?:volle |die )verantwortung|schuld (?:liegt|war|ist)|haften wir|wir haften|(?:haben|hat) .{0,50}\b(?:vergessen|beschadigt|versaumt|verwechselt|zerkratzt|kaputt gemacht)|hatte nicht passieren durfen|tut uns leid, dass wir|war falsch von uns)\b/,
    advice:
      /\b(?:(?:geben|nehmen) sie .{0,40}\b(?:tabletten?|tropfen|kapseln?|mg|ml)|(?:hat|haben) (?:kein|das|ein) recht|ist (?:nicht )?(?:erlaubt|verboten|zulassig|strafbar|meldepflichtig|genehmigungsfrei)|genehmigungsfrei|(?:keine?n?|ohne) (?:bau|sonder)?(?:genehmigung|erlaubnis|bewilligung|rezept)|(?:brauchen|benotigen) sie (?:dafur |hierfur |dazu )?(?:eine?n? )?(?:bau)?(?:genehmigung|erlaubnis|rezept|bewilligung)|absetz\w{1,4}|steuerfrei|steuerlich|anspruch auf|haben sie (?:ein |das )?recht|rechtlich (?:zulassig|erlaubt|gesehen|unbedenklich)|gesetzlich|unbedenklich|ungefahrlich|ungiftig|versicherung (?:zahlt|ubernimmt|deckt|muss)|nehmen sie .{0,40}\b(?:tabletten?|mg|ibuprofen|paracetamol)|(?:durfen|konnen) sie .{0,30}\b(?:kundigen|mindern|klagen|absetzen)|vermieter muss|verjahrt)\b/,
    contract:
      /\b(?:(?:auftrag|angebot|bestellung|buchung)\b.{0,30}\b(?:angenommen|bestatigt|erteilt)|abgemacht|steht fest|fest (?:eingeplant|gebucht)|(?<!un)verbindlich\w{0,2}|rechtsverbindlich|vertrag (?:ist|kommt|gilt)|hiermit|bestatigen wir|wir bestatigen|(?:ist|sind|gilt) (?:damit |somit |hiermit )?(?:bestatigt|gebucht|reserviert|angenommen)|nehmen .{0,40}(?:auftrag|angebot|bedingungen) an|wir akzeptieren|einverstanden|geschaftsbedingungen|unsere agb|gultig bis|zahlbar|vertraglich|stornogebuhr|nicht erstattbar)\b/,
  },
  idioms: GERMAN_IDIOMS,
};
