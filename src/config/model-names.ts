import { bad, good, type Parsed } from './values.js';

/** Together with the first one each has five of the 20 seconds: a model needs about that long. */
const MOST_FALLBACKS = 3;

/** The name of one model. Like all readings of the environment, the words never repeat the value. */
export function modelName(text: string): Parsed<string> {
  if (text.includes(',')) return bad('must be one name: further models go into FLO_MODEL_FALLBACK');
  return /\s/.test(text) ? bad('must not contain a space') : good(text);
}

/** The names in `FLO_MODEL_FALLBACK`, separated by commas. `first`: the model in `FLO_MODEL`. */
export function fallbackNames(text: string, first: string | undefined): Parsed<string[]> {
  if (first === undefined)
    return bad('is set but FLO_MODEL is not: name the model that is asked first there');
  const names = text.split(',').map((name) => name.trim());
  const empty = names.indexOf('');
  if (empty >= 0) return bad(`has no name in place ${empty + 1}: write one comma between two names`);
  const spaced = names.findIndex((name) => /\s/.test(name));
  if (spaced >= 0) return bad(`has a space in name ${spaced + 1}: write commas between the names`);
  const twice = names.findIndex((name, i) => name === first || names.indexOf(name) < i);
  if (twice >= 0) {
    const where = names[twice] === first ? 'in FLO_MODEL already' : 'twice';
    return bad(`has a name that stands ${where} (place ${twice + 1}): each model is asked once`);
  }
  if (names.length > MOST_FALLBACKS)
    return bad(`has more than ${MOST_FALLBACKS} names: the last would have no time left to answer`);
  return good(names);
}
