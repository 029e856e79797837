import type { Value } from '../domain/value.ts';

/** A part of one word of a command line: text as written, or a value put in. */
export type TemplatePart = { readonly text: string } | { readonly value: Value; readonly isQuoted: boolean };

/** Splits a template into the commands of a pipeline or list, and each command into its words. */
export function splitCommands(parts: readonly (string | Value)[]): readonly (readonly (readonly TemplatePart[])[])[] {
  const commands: (readonly TemplatePart[])[][] = [];
  let words: (readonly TemplatePart[])[] = [];
  let word: TemplatePart[] = [];
  let text = '';
  let quote = '';
  const endText = (): void => {
    if (text !== '') word.push({ text });
    text = '';
  };
  const endWord = (): void => {
    endText();
    if (word.length > 0) words.push(word);
    word = [];
  };
  const endCommand = (): void => {
    endWord();
    if (words.length > 0) commands.push(words);
    words = [];
  };
  const readCharacter = (character: string): void => {
    if (quote !== '') {
      if (character === quote) quote = '';
      else text += character;
    } else if (character === '"' || character === "'") quote = character;
    else if (/[|&;\n(){}`]/u.test(character)) endCommand();
    else if (/\s/u.test(character)) endWord();
    else text += character;
  };
  for (const part of parts) {
    if (typeof part === 'string') {
      for (const character of part) readCharacter(character);
    } else {
      endText();
      word.push({ value: part, isQuoted: quote !== '' });
    }
  }
  endCommand();
  return commands;
}
