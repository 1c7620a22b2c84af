import { allMatches } from '../matches.js';
import { flatten } from '../spelling.js';
import { stem } from './fit.js';

/** Words that carry no matter of their own, in four languages, flattened. */
const EMPTY = new Set(
  (
    'a an the and or but so of for in on at to with from by as is are was were be been it its that this these those there here i we you he she they me us him her them my our your his their u ur ' +
    'do does did done have has had can could would will shall should may might must not no yes if whether when where what which who whom whose why how much many any some all also just only very too really still already even about into over under out up down off then than them now ' +
    'please know tell say let need want like would love wonder wondering ask question questions thing things something anything someone somebody anyone kind sort come get got give take make makes going go us work works working day days time times week weeks month months hour hours today tomorrow pm am thanks thank hi hello dear one two three lot bit ' +
    'cost costs charge charges price prices pricing fee fees rate rates pay much roughly approximately usually possible ' +
    'el la los las lo un una unos unas de del al y o e u en con por para sin sobre que como cuando cuanto cuanta cuantos cuantas donde cual cuales quien si no mas muy tambien solo ya se me te nos os le les su sus mi mis tu tus nuestro nuestra nuestros nuestras vuestro vuestra es son esta este estos estas eso esto esa ese hay ser estar tener tiene tienen teneis puede pueden podria podrian podeis hacer hacen haceis favor gracias hola saber quiero queremos quisiera algo alguien algun alguna usted ustedes vosotros ' +
    'precio precios cuesta cuestan cobran cobrais coste vale ' +
    'der die das den dem des ein eine einen einem einer eines und oder aber auch noch nicht kein keine keinen ist sind war waren sein wird werden wurde wurden habe haben habt hat hatte hatten kann konnen konnt konnte konnten muss mussen mochte mochten darf ich wir ihr sie er es man uns euch ihnen ihre ihren ihrem mein meine unser unsere euer eure dein deine mit von vom zu zum zur bei fur auf aus an am im in um uber unter nach vor ab bis wie was wann wo wer welche welcher welches viel viele wenn ob dass da denn mal schon nur so sehr bitte danke hallo gern gerne etwas jemand eigentlich dabei dazu dafur ' +
    'kostet kosten preis preise ' +
    'le la les un une des du de et ou mais donc au aux en dans sur sous avec sans pour par ce cet cette ces ca cela il elle on nous vous ils elles je tu mon ma mes ton ta tes son sa ses notre nos votre vos leur leurs est sont etait etes etre ai as avez avons ont avoir fait faire faites peut peux pouvez pourriez puis que qui quoi quand ou comment combien quel quelle quels quelles si ne pas plus tres aussi bien bonjour merci quelque chose ' +
    'coute coutent prix tarif tarifs'
  ).split(' '),
);

/** The words that carry a sentence, as stems: figures, and words of three letters and more. */
export function contentStems(text: string): string[] {
  const found = new Set<string>();
  for (const [word] of allMatches(flatten(text), /[a-z]{3,30}|\d+/g)) {
    if (!EMPTY.has(word)) found.add(stem(word));
  }
  return [...found];
}

/** Whether two stems are of one word: "allergen" and "allergi", "gast" and "gaste"; compounds meet at their beginning. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  const short = Math.min(one.length, other.length);
  if (short < 5) return false;
  let common = 0;
  while (common < short && one[common] === other[common]) common += 1;
  return common >= 5 && common >= 0.7 * Math.max(one.length, other.length);
}
