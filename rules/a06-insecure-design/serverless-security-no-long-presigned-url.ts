// ruleid: serverless-security-no-long-presigned-url
await getSignedUrl(client, command, { expiresIn: 604800 });
// ruleid: serverless-security-no-long-presigned-url
await createPresignedPost(client, { Bucket: 'a', Key: 'b', Expires: 100000 });
// ruleid: serverless-security-no-long-presigned-url
s3.getSignedUrl('getObject', { Bucket: 'a', Key: 'b', Expires: 172800 });
// ok: serverless-security-no-long-presigned-url
await getSignedUrl(client, command, { expiresIn: 300 });
// ok: serverless-security-no-long-presigned-url
await getSignedUrl(client, command, { expiresIn: 86400 });
// ok: serverless-security-no-long-presigned-url
await getSignedUrl(client, command);
