import { clearAttributes, dynamicReference } from '../../models/secrets/environment-words.ts';
import { isCredentialName } from './credential-variable.ts';
import { isReferenceName } from './is-reference-name.ts';
import { readVariables } from '../../util/read-variables.ts';
import type { TemplateScope } from './template-scope.ts';

/** A text of a template, in the functions that stand around it from the outside in. */
export interface TemplateText {
  readonly functions: readonly string[];
  readonly text: string;
  /** The variable that it is for is named for a credential. */
  readonly isNamed: boolean;
  /** Names that `Fn::Sub` is given values for. */
  readonly given: ReadonlySet<string>;
}

/** Does a value of CloudFormation hold a secret in clear once it is deployed? */
export function isClearInTemplate({ functions, text, isNamed, given }: TemplateText, scope: TemplateScope): boolean {
  // What is looked up in a map is written there; what is looked up with is a key.
  if (functions.includes('FindInMap')) return false;
  const inner = functions.at(-1);
  const isPart = functions.includes('Join') || functions.slice(0, -1).includes('Sub');
  switch (inner) {
    case 'Ref':
      return isClearName(text, isNamed && !isPart, scope);
    case 'GetAtt':
      return isClearAttribute(text, scope);
    case 'ImportValue':
      return isCredentialName(text.split(/[:.]/u).at(-1) ?? '');
    case 'Sub':
      if (functions.includes('ImportValue')) return isCredentialName(text.replaceAll(/\$\{[^}]*\}/gu, ''));
      return readVariables(text.replaceAll(dynamicReference, '')).some(({ alternatives: [name = ''], isWhole }) => {
        if (name.startsWith('!') || given.has(name)) return false;
        return name.includes('.') ? isClearAttribute(name, scope) : isClearName(name, isNamed && isWhole, scope);
      });
    default:
      return false;
  }
}

/** What `Ref` of a resource gives is its name or ARN; what it gives of a parameter is what was deployed with. */
function isClearName(name: string, isNamed: boolean, { parameters, resources }: TemplateScope): boolean {
  if (name.startsWith('AWS::') || resources.has(name) || isReferenceName(name)) return false;
  const parameter = parameters.get(name);
  if (parameter?.isReference === true) return false;
  return isNamed || parameter?.isHidden === true || isCredentialName(name);
}

function isClearAttribute(text: string, { resources }: TemplateScope): boolean {
  const [name = '', ...rest] = text.split('.');
  const attribute = rest.join('.');
  return clearAttributes.get(resources.get(name) ?? '') === attribute || isCredentialName(rest.at(-1) ?? '');
}
