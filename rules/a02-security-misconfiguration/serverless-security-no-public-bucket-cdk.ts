import * as s3 from 'aws-cdk-lib/aws-s3';
import { Bucket } from 'aws-cdk-lib/aws-s3';

// ruleid: serverless-security-no-public-bucket-cdk
new s3.Bucket(this, 'Files', { publicReadAccess: true });
// ruleid: serverless-security-no-public-bucket-cdk
new Bucket(this, 'Site', { websiteIndexDocument: 'index.html', publicReadAccess: true });
// ruleid: serverless-security-no-public-bucket-cdk
new s3.Bucket(this, 'Open', { accessControl: s3.BucketAccessControl.PUBLIC_READ });
// ruleid: serverless-security-no-public-bucket-cdk
bucket.grantPublicAccess('images/*');
// ok: serverless-security-no-public-bucket-cdk
new s3.Bucket(this, 'Private', { blockPublicAccess: s3.BlockPublicAccess.BLOCK_ALL });
// ok: serverless-security-no-public-bucket-cdk
new Bucket(this, 'Closed', { publicReadAccess: false });
// ok: serverless-security-no-public-bucket-cdk
bucket.grantRead(reader);
