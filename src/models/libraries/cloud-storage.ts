import type { LibraryModel } from '../schema.ts';

/** MinIO, and any server that speaks S3: buckets and objects are arguments, files of the machine beside them. */
export const minio = {
  package: 'minio',
  evidence: 'https://min.io/docs/minio/linux/developers/javascript/API.html',
  types: [{ name: 'minio.Client', path: 'Member[Client].Instance', declared: ['Client'] }],
  sinks: [
    {
      threat: 'resource',
      type: 'minio.Client',
      path: 'Member[getObject,getPartialObject,fGetObject,putObject,fPutObject,removeObject,removeObjects,statObject,copyObject,listObjects,listObjectsV2,makeBucket,removeBucket,presignedGetObject,presignedPutObject,presignedUrl].Argument[0]',
      label: 'the bucket',
    },
    { threat: 'resource', type: 'minio.Client', path: 'Member[presignedUrl].Argument[1]', label: 'the bucket' },
    { threat: 'path', type: 'minio.Client', path: 'Member[fGetObject,fPutObject].Argument[2]', label: 'the path' },
    { threat: 'host', path: 'Member[Client].Argument[0].Member[endPoint]', label: 'the host' },
  ],
} as const satisfies LibraryModel;

/** Cloud Storage. */
export const googleStorage = {
  package: '@google-cloud/storage',
  evidence: 'https://cloud.google.com/nodejs/docs/reference/storage/latest',
  types: [
    { name: 'gcs.Storage', path: 'Member[Storage].Instance', declared: ['Storage'] },
    { name: 'gcs.Bucket', type: 'gcs.Storage', path: 'Member[bucket].ReturnValue', declared: ['Bucket'] },
    { name: 'gcs.File', type: 'gcs.Bucket', path: 'Member[file].ReturnValue', declared: ['File'] },
  ],
  sinks: [
    { threat: 'resource', type: 'gcs.Storage', path: 'Member[bucket].Argument[0]', label: 'the bucket' },
    { threat: 'path', type: 'gcs.File', path: 'Member[download].Argument[0].Member[destination]', label: 'the path' },
    { threat: 'path', type: 'gcs.Bucket', path: 'Member[upload].Argument[0]', label: 'the path' },
  ],
} as const satisfies LibraryModel;

/** Datastore: a kind is what a table is elsewhere. */
export const googleDatastore = {
  package: '@google-cloud/datastore',
  evidence: 'https://cloud.google.com/nodejs/docs/reference/datastore/latest',
  types: [{ name: 'datastore.Client', path: 'Member[Datastore].Instance', declared: ['Datastore'] }],
  sinks: [
    {
      threat: 'resource',
      type: 'datastore.Client',
      path: 'Member[createQuery].Argument[0]',
      label: 'the kind',
      when: [{ path: 'Argument[1]', is: 'absent' }],
    },
    { threat: 'resource', type: 'datastore.Client', path: 'Member[createQuery].Argument[1]', label: 'the kind' },
    { threat: 'resource', type: 'datastore.Client', path: 'Member[key].Argument[0].ArrayElement', label: 'the key', confidence: 'strict' },
  ],
} as const satisfies LibraryModel;

/** Uploads of multer that go to S3. */
export const multerS3 = {
  package: ['multer-s3', 'multer-s3-transform', 'multer-s3-v3', 'multer-s3-v2'],
  evidence: 'https://github.com/anacronw/multer-s3#usage',
  types: [{ name: 'express.Request', path: 'Argument[0].Member[bucket,key,metadata,contentType,acl].Parameter[0]' }],
  sources: [{ path: 'Argument[0].Member[bucket,key,metadata].Parameter[1].Member[originalname]', label: 'uploaded file' }],
  sinks: [
    { threat: 'resource', path: 'Argument[0].Member[bucket]', label: 'the bucket' },
    { threat: 'resource', path: 'Argument[0].Member[bucket].Parameter[2].Argument[1]', label: 'the bucket' },
  ],
} as const satisfies LibraryModel;
