import { runSemgrep } from './run-semgrep.mjs';

/**
 * Answers of the real Semgrep for whole rules: by case, by rule id: `'invalid'` or a list of `{ file, at, message, fix }`. Cases whose rules
 * have no `paths` share one run, in which each is kept to its own files; the others run alone, so that globs see the paths of the case.
 * `recorded` are former answers of the same form.
 */
export function answerRuleCases(cases, recorded = {}) {
  const hasPaths = ({ rules }) => rules.some((rule) => rule.paths !== undefined);
  const together = cases.filter((each) => !hasPaths(each));
  const rules = together.flatMap(({ name, rules: own }) => own.map((rule) => ({ ...rule, paths: { include: [`/${name}/**`] } })));
  const files = together.flatMap(({ name, files: own }) => own.map((file) => ({ name: `${name}/${file.name}`, text: file.text })));
  const refused = together.flatMap(({ name, rules: own }) => own.filter(({ id }) => recorded[name]?.[id] === 'invalid'));
  const shared = runSemgrep(rules, files, new Set(refused.map(({ id }) => id)));
  return Object.fromEntries(
    cases.map((each) => {
      const answers = hasPaths(each) ? runSemgrep(each.rules, each.files) : shared;
      const prefix = hasPaths(each) ? '' : `${each.name}/`;
      return [each.name, Object.fromEntries(each.rules.map(({ id }) => [id, listFindings(answers.get(id), prefix)]))];
    }),
  );
}

function listFindings(answer, prefix) {
  if (answer === 'invalid') return answer;
  return answer.map(({ file, at, message, fix }) => ({
    file: file.slice(prefix.length),
    at,
    message,
    ...(fix === undefined ? {} : { fix }),
  }));
}
