// The subject of a mail is put into SQL
const { simpleParser } = require('mailparser');
const { S3Client, GetObjectCommand } = require('@aws-sdk/client-s3');
const { Pool } = require('pg');
const pool = new Pool();
const s3 = new S3Client({});
exports.handler = async (event) => {
  const { messageId } = event.Records[0].ses.mail;
  const obj = await s3.send(new GetObjectCommand({ Bucket: process.env.MAIL, Key: messageId }));
  const mail = await simpleParser(obj.Body);
  // ruleid: no-sql-injection
  await pool.query(`INSERT INTO mails (subject) VALUES ('${mail.subject}')`);
};
