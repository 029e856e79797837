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
  ],
  sources: [{ type: upload, path: 'Awaited.Member[Body]', label: 'an uploaded object' }],
} as const satisfies LibraryModel;
