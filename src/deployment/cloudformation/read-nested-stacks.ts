import { dirname, join } from 'node:path';
import { nestedTemplates } from '../../models/deployment/template-defaults.ts';
import type { DataNode } from '../data/data-node.ts';
import type { Template, TemplateInput } from './template.ts';

/** Stacks are nested no deeper than this. */
const deepest = 5;

/** Answers the templates beside a template that it deploys as nested stacks, with the parameters that it hands to each. */
export function listNestedStacks(template: Template): readonly TemplateInput[] {
  const { reader, input } = template;
  const depth = (input.depth ?? 0) + 1;
  if (depth > deepest) return [];
  return Object.entries(nestedTemplates).flatMap(([type, property]) =>
    template.list(type).flatMap((resource) => {
      const address = reader.text(template.get(resource, property));
      if (address === undefined || address.includes('://')) return [];
      const file = join(input.folder, address);
      const root = input.files.read(file)?.node;
      if (root === undefined) return [];
      const parameters = new Map<string, DataNode>();
      for (const { name, value } of reader.entries(template.get(resource, 'Parameters'))) {
        const given = reader.get(value);
        if (given !== undefined) parameters.set(name, given);
      }
      return [{ root, folder: dirname(file), tool: input.tool, files: input.files, draft: input.draft, parameters, depth }];
    }),
  );
}
