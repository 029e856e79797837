import { lookedUpParameter, referenceText } from '../../models/secrets/environment-words.ts';
import type { DataFile } from '../read-data-file.ts';

/** What the template around an environment says of a name. */
export interface TemplateParameter {
  readonly type: string;
  readonly isHidden: boolean;
  /** It is looked up, or holds an ARN or a name. */
  readonly isReference: boolean;
}

/** Parameters and resources of a template of CloudFormation, by their logical names. */
export interface TemplateScope {
  readonly parameters: ReadonlyMap<string, TemplateParameter>;
  /** Types of resources. */
  readonly resources: ReadonlyMap<string, string>;
}

/** Reads what a file declares; in a file of the Serverless Framework that is below `resources`. */
export function readTemplateScope({ entries }: DataFile): TemplateScope {
  const parameters = new Map<string, TemplateParameter>();
  const resources = new Map<string, string>();
  for (const { path, value, siblings } of entries) {
    const [section, name, key] = path[0] === 'resources' ? path.slice(1) : path;
    if (key !== 'Type' || name === undefined || path.at(-1) !== 'Type') continue;
    if (section === 'Resources') resources.set(name, value);
    if (section !== 'Parameters') continue;
    const isHidden = siblings.has('NoEcho') && siblings.get('NoEcho') !== 'false';
    parameters.set(name, {
      type: value,
      isHidden,
      isReference: lookedUpParameter.test(value) || referenceText.test(siblings.get('Default') ?? ''),
    });
  }
  return { parameters, resources };
}
