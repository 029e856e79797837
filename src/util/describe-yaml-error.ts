/** What quotes the file: after a colon, in further lines, the sign of an escape. */
const quoted = /(?:(?<=[\w)]):|\n|(?<=escape sequence)\s).*$/su;

/** Answers what a parser of YAML says of an error, without what it quotes of the file: that may be a secret. */
export function describeYamlError({ message }: Pick<Error, 'message'>): string {
  return message
    .replace(quoted, '')
    .replace(/ at line \d+, column \d+$/u, '')
    .trim();
}
