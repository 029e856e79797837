import type { LibraryModel } from '../schema.ts';

/** busboy: fields and files of a form, by events. */
export const busboy = {
  package: ['busboy', '@fastify/busboy'],
  evidence: 'https://github.com/mscdex/busboy#api',
  types: [
    { name: 'busboy.Parser', path: 'ReturnValue' },
    { name: 'busboy.Parser', path: 'Instance' },
    { name: 'busboy.Parser', type: 'busboy.Parser', path: 'Member[on].ReturnValue' },
  ],
  sources: [
    { type: 'busboy.Parser', path: 'Member[on].Argument[1].Parameter[0]', label: 'form field' },
    { type: 'busboy.Parser', path: 'Member[on].Argument[1].Parameter[1]', label: 'form field' },
    { type: 'busboy.Parser', path: 'Member[on].Argument[1].Parameter[2]', label: 'uploaded file' },
  ],
} as const satisfies LibraryModel;

/** formidable: fields and files of a form, by promise or callback. */
export const formidable = {
  package: 'formidable',
  evidence: 'https://github.com/node-formidable/formidable#parserequest-callback',
  types: [
    { name: 'formidable.Form', path: 'ReturnValue' },
    { name: 'formidable.Form', path: 'Member[formidable].ReturnValue' },
    { name: 'formidable.Form', path: 'Member[IncomingForm,Formidable].Instance' },
  ],
  sources: [
    { type: 'formidable.Form', path: 'Member[parse].ReturnValue', label: 'form field' },
    { type: 'formidable.Form', path: 'Member[parse].Argument[1].Parameter[1]', label: 'form field' },
    { type: 'formidable.Form', path: 'Member[parse].Argument[1].Parameter[2]', label: 'uploaded file' },
  ],
} as const satisfies LibraryModel;
