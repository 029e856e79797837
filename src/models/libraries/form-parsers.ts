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

/** What the parser says of a file, and not who sent it. */
const ownParts = 'Member[path,filename,destination,size]';
const kept = 'Member[filepath,newFilename,path,size,hash,mtime]';

/** formidable: fields and files of a form, by promise or callback. Unless the program names them, files have random names. */
export const formidable = {
  package: 'formidable',
  evidence: 'https://github.com/node-formidable/formidable#options',
  types: [
    { name: 'formidable.Form', path: 'ReturnValue' },
    { name: 'formidable.Form', path: 'Member[formidable].ReturnValue' },
    { name: 'formidable.Form', path: 'Member[IncomingForm,Formidable].Instance' },
    { name: 'formidable.Options', path: 'Argument[0]' },
    { name: 'formidable.Options', path: 'Member[formidable].Argument[0]' },
    { name: 'formidable.Options', path: 'Member[IncomingForm,Formidable].Argument[0]' },
  ],
  sources: [
    { type: 'formidable.Form', path: 'Member[parse].ReturnValue', label: 'form field' },
    { type: 'formidable.Form', path: 'Member[parse].Argument[1].Parameter[1]', label: 'form field' },
    { type: 'formidable.Form', path: 'Member[parse].Argument[1].Parameter[2]', label: 'uploaded file' },
    { type: 'formidable.Options', path: 'Member[filename].Parameter[0]', label: 'uploaded file' },
    { type: 'formidable.Options', path: 'Member[filename].Parameter[1]', label: 'uploaded file' },
    { type: 'formidable.Options', path: 'Member[filename].Parameter[2]', label: 'uploaded file' },
  ],
  sinks: [
    { threat: 'path', type: 'formidable.Options', path: 'Member[uploadDir]', label: 'the folder of uploads' },
    { threat: 'path', type: 'formidable.Options', path: 'Member[filename].ReturnValue', label: 'the name of a file that is kept' },
    { threat: 'path', type: 'formidable.Form', path: 'Member[uploadDir]', label: 'the folder of uploads' },
  ],
  properties: [
    { type: 'formidable.Form', path: `Member[parse].ReturnValue.Awaited.ArrayElement.AnyMember.ArrayElement.${kept}`, removes: 'harm' },
    { type: 'formidable.Form', path: `Member[parse].Argument[1].Parameter[2].AnyMember.${kept}`, removes: 'harm' },
    { type: 'formidable.Form', path: `Member[parse].Argument[1].Parameter[2].AnyMember.ArrayElement.${kept}`, removes: 'harm' },
  ],
} as const satisfies LibraryModel;

const disk = 'Member[diskStorage].Argument[0].Member[filename,destination]';

/** multer: uploads of Express, kept in a folder or in memory. Unless the program names them, their names are random. */
export const multer = {
  package: ['multer', '@koa/multer', 'koa-multer'],
  evidence: 'https://github.com/expressjs/multer#diskstorage',
  types: [{ name: 'express.Request', path: `${disk}.Parameter[0]` }],
  sources: [{ path: `${disk}.Parameter[1].Member[originalname,mimetype,encoding,fieldname]`, label: 'uploaded file' }],
  sinks: [{ threat: 'path', path: `${disk}.Parameter[2].Argument[1]`, label: 'the path of a file that is kept' }],
  properties: [
    { type: 'express.Request', path: `Member[file].${ownParts}`, removes: 'harm' },
    { type: 'express.Request', path: `Member[files].ArrayElement.${ownParts}`, removes: 'harm' },
    { type: 'express.Request', path: `Member[files].AnyMember.ArrayElement.${ownParts}`, removes: 'harm' },
  ],
} as const satisfies LibraryModel;

/** express-fileupload: what was uploaded stands by its field in `files`; `mv` keeps it where the program says. */
export const expressFileupload = {
  package: 'express-fileupload',
  evidence: 'https://github.com/richardgirges/express-fileupload#usage',
  types: [
    { name: 'fileupload.File', type: 'express.Request', path: 'Member[files].AnyMember', declared: ['UploadedFile'] },
    { name: 'fileupload.File', type: 'express.Request', path: 'Member[files].AnyMember.ArrayElement' },
  ],
  sinks: [{ threat: 'path', type: 'fileupload.File', path: 'Member[mv].Argument[0]', label: 'the path of a file that is kept' }],
  properties: [{ type: 'fileupload.File', path: 'Member[md5,size,tempFilePath,truncated]', removes: 'harm' }],
} as const satisfies LibraryModel;

/** multiparty: fields and files of a form by callback or events. Files have random names. */
export const multiparty = {
  package: 'multiparty',
  evidence: 'https://github.com/pillarjs/multiparty#usage',
  types: [{ name: 'multiparty.Form', path: 'Member[Form].Instance', declared: ['Form'] }],
  sources: [
    { type: 'multiparty.Form', path: 'Member[parse].Argument[1].Parameter[1]', label: 'form field' },
    { type: 'multiparty.Form', path: 'Member[parse].Argument[1].Parameter[2]', label: 'uploaded file' },
    { type: 'multiparty.Form', path: 'Member[on].Argument[1].Parameter[0]', label: 'form field' },
    { type: 'multiparty.Form', path: 'Member[on].Argument[1].Parameter[1]', label: 'form field' },
  ],
  properties: [
    { type: 'multiparty.Form', path: 'Member[parse].Argument[1].Parameter[2].AnyMember.ArrayElement.Member[path,size]', removes: 'harm' },
    { type: 'multiparty.Form', path: 'Member[parse].Argument[1].Parameter[2].AnyMember.Member[path,size]', removes: 'harm' },
  ],
} as const satisfies LibraryModel;
