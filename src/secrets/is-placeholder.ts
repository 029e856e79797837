/** Words with which people say that a value is none. */
const placeholderWords =
  /example|sample|placeholder|change[-_ ]?(?:me|it|this)|replace[-_ ]?(?:me|with|this)|goes[-_ ]?here|redacted|<[^>]*>|x{5,}|\*{3,}|\.{3,}|…|-{6,}|_{4,}|not[-_ ]?(?:a[-_ ])?(?:real|set|used|secret)|undefined|foobar|lorem|your[-_ ]?(?:own|api|app|access|auth|aws|account|client|db|jwt|key|password|private|secret|service|token|user)/iu;

/** Short words, which random text may hold, with no letter beside them. */
const shortPlaceholderWords =
  /(?:^|[^a-z])(?:dummy|fake|bogus|mock|your|insert|todo|fixme|none|null|xxx|abc|foo|bar|irrelevant|unused|ignored)(?:$|[^a-z])/iu;

/** `Your` in other languages, before what is asked for. */
const foreignYour = /^(?:ihre?|deine?|votre|ton|tu|su|il[-_ ]tuo|la[-_ ]tua|seu|sua|jouw?|uw)[-_ ][a-z]/iu;

/** A word in brackets in place of a value: `[hidden]`. */
const bracketed = /^\[[A-Za-z]+(?:[ _-][A-Za-z]+){0,3}\]$/u;

/** The longer of these words within a name: `arcDummySecretKey`. */
const namedPlaceholder = /(?:^|[a-z\d])(?:Dummy|Fake|Bogus|Mock)(?:[A-Z\d]|$)|^(?:dummy|fake|bogus|mock)[A-Z]/u;

/** References that another program replaces: `${NAME}`, `{{ name }}`, `%NAME%`, `$(name)`, `<%= %>`, `#{name}`, `@name@`, `__NAME__`. */
const reference = /\$\{|\{\{|\}\}|^%[\w.]+%$|\$\(|<%|^#\{|^@\w+@$|^\$[A-Za-z_]\w*$|^__\w+__$|^\{\w*\}$|%[sdoj]\b/u;

/** Is the value one that stands for another: a word, a pattern of the keyboard, a reference that is replaced later? */
export function isPlaceholder(value: string): boolean {
  return [reference, bracketed, shortPlaceholderWords, namedPlaceholder, foreignYour].some((each) => each.test(value)) || isDummy(value);
}

/** Does a text that has the form of a credential say, or show by its pattern, that it is none? */
export function isDummy(value: string): boolean {
  return placeholderWords.test(value) || isPattern(value);
}

/** Does the text repeat itself or count on, as nothing random does? */
export function isPattern(value: string): boolean {
  return value.length >= 6 && (hasLongRun(value) || isRepetition(value) || hasFewCharacters(value));
}

/** Six equal characters in a row, or eight that follow each other (`abcdefgh`, `12345678`, `87654321`). */
function hasLongRun(value: string): boolean {
  let equal = 1;
  let up = 1;
  let down = 1;
  for (let index = 1; index < value.length; index++) {
    const step = value.charCodeAt(index) - value.charCodeAt(index - 1);
    const isTurn = value[index] === '0' && value[index - 1] === '9';
    equal = step === 0 ? equal + 1 : 1;
    up = step === 1 || isTurn ? up + 1 : 1;
    down = step === -1 ? down + 1 : 1;
    if (equal >= 6 || up >= 8 || down >= 8) return true;
  }
  return false;
}

/** At least two times the same part of at most ten characters, and nothing else. */
function isRepetition(value: string): boolean {
  for (let period = 1; period <= 10 && period * 2 <= value.length; period++) {
    let index = period;
    while (index < value.length && value[index] === value[index - period]) index++;
    if (index === value.length) return true;
  }
  return false;
}

function hasFewCharacters(value: string): boolean {
  if (value.length < 16) return false;
  const end = Math.min(value.length, 256);
  let seen = '';
  for (let index = 0; index < end; index++) {
    const character = value[index] ?? '';
    if (seen.includes(character)) continue;
    seen += character;
    if (seen.length === 6) return false;
  }
  return true;
}
