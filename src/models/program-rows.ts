import type { ModelPath } from './schema.ts';

/**
 * A call that runs a program with a list of arguments and no shell in between. Which argument is an option, a script or a program of
 * its own is read from left to right, as the program's `ProgramModel` says.
 */
export interface LaunchRow {
  readonly type?: string;
  /** The callable. */
  readonly path?: ModelPath;
  /** The program's name or path; left out when it is the first of `arguments`. */
  readonly program?: ModelPath;
  /** The list; left out when the callable is a template tag, whose text with its values is the command line. */
  readonly arguments?: ModelPath;
  /** What the program reads from its standard input. */
  readonly input?: ModelPath;
  /**
   * A template that a shell reads. `quoted`: each value is quoted first, which quotes of the text around it undo. `plain`: the values
   * are put in as they are.
   */
  readonly shell?: 'quoted' | 'plain';
}

/**
 * What a program makes of one word of its command line that is no option.
 *
 * | word | meaning |
 * | --- | --- |
 * | `plain` | a name or text, unless it starts like an option |
 * | `data` | handed on to a script: never an option |
 * | `script` | code, or the file that holds it |
 * | `command` | a text for a shell; the words of several are joined |
 * | `program` | another program, whose own command line follows |
 * | `query` | SQL text |
 */
export type OperandMeaning = 'plain' | 'data' | 'script' | 'command' | 'program' | 'query';

/** How a program reads its command line. Patterns are regular expressions over whole words. */
export interface ProgramModel {
  /** Names without folder; each a pattern. */
  readonly names: readonly string[];
  /** What is an option; words that start with a dash when left out. */
  readonly options?: string;
  /** Options whose value, the next word, runs as code or as a command. */
  readonly runs?: string;
  /** The same, for options that mean something else behind an operand. */
  readonly runsBeforeOperands?: string;
  /** Options whose value, the next word, is SQL text. */
  readonly queries?: string;
  /** Options that take the next word as their value, whatever it starts with. */
  readonly takes?: string;
  /** Options after which the operands begin as if the first had been given. */
  readonly replacesFirst?: string;
  /** Words by position; the last repeats. */
  readonly operands: readonly OperandMeaning[];
  /** Words before the first operand that are none: `NAME=value`. */
  readonly skips?: string;
  /** What an option of the sender's choice does: runs code or writes files (`harmful`), or changes only the output. */
  readonly ownOptions: 'harmful' | 'harmless';
  /** Words that end the options; `--` where nothing is said. */
  readonly endsOptions?: readonly string[];
}
