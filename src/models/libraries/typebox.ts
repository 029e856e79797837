import type { LibraryModel } from '../schema.ts';
import { objectThreats } from '../threats.ts';

const check = 'typebox.Check';

/** TypeBox: types are JSON Schemas that functions make. Unknown keys pass unless `additionalProperties` is false; `Parse` removes them. */
export const typebox = {
  package: ['@sinclair/typebox', 'typebox'],
  versions: '>=0.28',
  evidence: 'https://github.com/sinclairzx81/typebox#types',
  types: [{ name: 'typebox.Type', path: 'Member[Type]' }],
  schemas: [
    {
      type: 'typebox.Type',
      path: 'Member[String]',
      schema: 'json',
      removes: objectThreats,
      when: [{ path: 'Argument[0].Member[pattern,format,enum,const]', is: 'present' }],
    },
    { type: 'typebox.Type', path: 'Member[String]', schema: 'make', removes: objectThreats },
    { type: 'typebox.Type', path: 'Member[RegExp]', schema: 'pattern' },
    {
      type: 'typebox.Type',
      path: 'Member[Number,Integer,BigInt,Boolean,Date,Enum,Literal,Null,Undefined,Never,Void,Symbol]',
      schema: 'make',
      removes: 'all',
    },
    { type: 'typebox.Type', path: 'Member[Any,Unknown,Uint8Array,Function,Unsafe,Not,TemplateLiteral,Ref]', schema: 'any' },
    {
      type: 'typebox.Type',
      path: 'Member[Object]',
      schema: 'object',
      refuses: true,
      when: [{ path: 'Argument[1].Member[additionalProperties]', is: 'matches', pattern: '^false$' }],
    },
    { type: 'typebox.Type', path: 'Member[Object]', schema: 'open' },
    { type: 'typebox.Type', path: 'Member[Array]', schema: 'array' },
    { type: 'typebox.Type', path: 'Member[Tuple]', schema: 'tuple' },
    { type: 'typebox.Type', path: 'Member[Record]', schema: 'record' },
    { type: 'typebox.Type', path: 'Member[Union]', schema: 'union' },
    { type: 'typebox.Type', path: 'Member[Intersect,Composite]', schema: 'intersection' },
    { type: 'typebox.Type', path: 'Member[Optional,Readonly,ReadonlyOptional,Partial,Required]', schema: 'same' },
    { type: 'typebox.Type', path: 'Member[Pick]', schema: 'pick' },
    { type: 'typebox.Type', path: 'Member[Omit]', schema: 'omit' },
  ],
} as const satisfies LibraryModel;

/** TypeBox's checks of values. */
export const typeboxValue = {
  package: ['@sinclair/typebox/value', 'typebox/value'],
  evidence: 'https://github.com/sinclairzx81/typebox#values',
  types: [
    { name: 'typebox.Value', path: 'Member[Value]' },
    { name: 'typebox.Value', path: '' },
    { name: 'typebox.Errors', type: 'typebox.Value', path: 'Member[Errors].ReturnValue' },
  ],
  schemas: [
    { type: 'typebox.Value', path: 'Member[Check]', schema: 'test', of: 'Argument[0]', subject: 'Argument[1]', isJson: true },
    { type: 'typebox.Value', path: 'Member[Assert]', schema: 'assert', of: 'Argument[0]', subject: 'Argument[1]', isJson: true },
    {
      type: 'typebox.Value',
      path: 'Member[Parse]',
      schema: 'parse',
      of: 'Argument[0]',
      subject: 'Argument[1]',
      unknown: 'dropped',
      isJson: true,
    },
    { type: 'typebox.Value', path: 'Member[Decode]', schema: 'parse', of: 'Argument[0]', subject: 'Argument[1]', isJson: true },
    {
      type: 'typebox.Value',
      path: 'Member[Errors]',
      schema: 'safe-parse',
      of: 'Argument[0]',
      subject: 'Argument[1]',
      isJson: true,
      answers: { isList: true },
    },
  ],
  flows: [
    { type: 'typebox.Errors', path: 'Member[First]', from: 'Argument[this].Member[0]', to: 'ReturnValue', kind: 'value' },
    { type: 'typebox.Value', path: 'Member[Clean,Default,Convert,Cast]', from: 'Argument[1]', to: 'ReturnValue', kind: 'value' },
    { type: 'typebox.Value', path: 'Member[Clone]', from: 'Argument[0]', to: 'ReturnValue', kind: 'value' },
  ],
} as const satisfies LibraryModel;

/** TypeBox's compiled checks. */
export const typeboxCompiler = {
  package: ['@sinclair/typebox/compiler', 'typebox/compile'],
  evidence: 'https://github.com/sinclairzx81/typebox#typecheck',
  types: [
    { name: check, path: 'Member[TypeCompiler].Member[Compile].ReturnValue', declared: ['TypeCheck'] },
    { name: 'typebox.Errors', type: check, path: 'Member[Errors].ReturnValue' },
  ],
  schemas: [
    { path: 'Member[TypeCompiler].Member[Compile]', schema: 'same', of: 'Argument[0]', isJson: true },
    { type: check, path: 'Member[Check]', schema: 'test' },
    { type: check, path: 'Member[Decode]', schema: 'parse' },
    { type: check, path: 'Member[Errors]', schema: 'safe-parse', answers: { isList: true } },
  ],
} as const satisfies LibraryModel;
