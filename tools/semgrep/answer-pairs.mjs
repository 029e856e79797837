import { readBindings } from './read-pairs.mjs';
import { runSemgrep } from './run-semgrep.mjs';

/**
 * Answers of the real Semgrep for pairs: by table, by program, by key: `'invalid'` or a list of `{ at, $X, …, fix }`. `recorded` are former answers of
 * the same form.
 */
export function answerPairs(pairs, recorded = {}) {
  const files = new Map();
  const doubtful = new Set();
  const rules = pairs.map((pair, index) => {
    const name = `${pair.table}.${pair.fileName}`;
    if (!files.has(name)) files.set(name, pair.text);
    else if (files.get(name) !== pair.text) throw new Error(`${name}: two programs of one name`);
    const id = `pair-${index}`;
    if (recorded[pair.table]?.[pair.program]?.[pair.key] === 'invalid') doubtful.add(id);
    return { ...pair.rule, id, paths: { include: [name] } };
  });
  const answers = runSemgrep(
    rules,
    [...files].map(([name, text]) => ({ name, text })),
    doubtful,
  );
  const tables = {};
  for (const [index, pair] of pairs.entries()) {
    const answer = answers.get(`pair-${index}`);
    const table = (tables[pair.table] ??= {});
    (table[pair.program] ??= {})[pair.key] =
      answer === 'invalid'
        ? answer
        : answer.map(({ at, message, fix }) => ({ at, ...readBindings(message), ...(fix === undefined ? {} : { fix }) }));
  }
  return tables;
}

/** The text of a file of answers: one line a match. */
export function formatAnswers(programs) {
  const formatMatches = (matches) =>
    matches === 'invalid'
      ? '"invalid"'
      : matches.length === 0
        ? '[]'
        : `[\n${matches.map((match) => `      ${JSON.stringify(match)}`).join(',\n')}\n    ]`;
  const formatProgram = (answers) =>
    Object.entries(answers)
      .map(([key, matches]) => `    ${JSON.stringify(key)}: ${formatMatches(matches)}`)
      .join(',\n');
  const body = Object.entries(programs).map(([program, answers]) => `  ${JSON.stringify(program)}: {\n${formatProgram(answers)}\n  }`);
  return `{\n${body.join(',\n')}\n}\n`;
}
