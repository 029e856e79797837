import type { LibraryModel } from '../schema.ts';

const objects = 'aws.ObjectStore';
const upload = 'aws.Upload';

const named = [{ path: 'Argument[0].Member[Key]', is: 'uploaded' }] as const;

/** S3: the object that an event names is what somebody uploaded, and so as much his as the event. */
export const uploads = {
  package: '@aws-sdk/client-s3',
  evidence: 'https://docs.aws.amazon.com/AmazonS3/latest/userguide/notification-content-structure.html',
  types: [
    { name: objects, path: 'Member[S3Client,S3].Instance', declared: ['S3Client', 'S3'] },
    { name: 'aws.UploadCommand', path: 'Member[GetObjectCommand].Instance', when: named },
    {
      name: upload,
      type: objects,
      path: 'Member[send].ReturnValue',
      when: [{ path: 'Argument[0]', is: 'library', type: 'aws.UploadCommand' }],
    },
    { name: upload, type: objects, path: 'Member[getObject].ReturnValue', when: named },
    { name: 'Stream', type: upload, path: 'Awaited.Member[Body]' },
  ],
  sources: [{ type: upload, path: 'Awaited.Member[Body]', label: 'an uploaded object' }],
} as const satisfies LibraryModel;

/** The same with version 2 of the SDK, whose calls answer a request or call back. */
export const uploadsV2 = {
  package: ['aws-sdk', 'aws-sdk/clients/all', 'aws-sdk/clients/s3'],
  evidence: 'https://docs.aws.amazon.com/AWSJavaScriptSDK/latest/AWS/S3.html#getObject-property',
  types: [
    { name: 'aws.UploadRequest', type: 'aws-sdk.S3', path: 'Member[getObject].ReturnValue', when: named },
    { name: 'Stream', type: 'aws.UploadRequest', path: 'Member[createReadStream].ReturnValue' },
  ],
  sources: [
    { type: 'aws.UploadRequest', path: 'Member[promise].ReturnValue.Awaited.Member[Body]', label: 'an uploaded object' },
    { type: 'aws.UploadRequest', path: 'Member[createReadStream].ReturnValue', label: 'an uploaded object' },
  ],
  flows: [
    {
      type: 'aws-sdk.S3',
      path: 'Member[getObject]',
      from: 'Argument[0].Member[Key]',
      to: 'Argument[1].Parameter[1].Member[Body]',
      decodes: true,
      when: named,
    },
  ],
} as const satisfies LibraryModel;
