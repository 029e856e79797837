import { lowerModule } from '../../analysis/lowering/lower-module.ts';
import { makeModuleStore } from '../../analysis/project/module-store.ts';
import { parseModule } from '../../analysis/project/parse-module.ts';
import { getFileLanguage } from '../files/rule-languages.ts';
import { makeTaintSearch } from '../findings/make-taint-search.ts';
import { makeRuleTarget, type RuleTarget } from '../findings/rule-target.ts';
import { parseTolerantly } from '../syntax/parse-tolerantly.ts';

const modules = makeModuleStore();

/** Makes the target of a file without ESLint: what is written in it is all that is known of types. */
export function makeTestTarget(file: string, text: string, interprocedural: boolean): RuleTarget {
  const language = getFileLanguage(file);
  const findTaints = makeTaintSearch({
    file,
    lower: () => {
      const parsed = parseModule(file, text);
      if (!('error' in parsed)) return lowerModule({ file, text, ast: parsed.ast, comments: parsed.comments });
      const program = language === 'js' || language === 'ts' || language === 'tsx' ? parseTolerantly(text, language, false) : '';
      return typeof program === 'string' ? undefined : lowerModule({ file, ...program });
    },
    modules: interprocedural ? modules : undefined,
  });
  return makeRuleTarget(text, { language, findTaints });
}
