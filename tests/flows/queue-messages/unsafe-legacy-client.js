// SDK v2, with a callback.
const SQS = require('aws-sdk/clients/sqs');
const mysql = require('mysql');

const sqs = new SQS();
const connection = mysql.createConnection(process.env.DSN);

exports.handler = (event, context, callback) => {
  sqs.receiveMessage({ QueueUrl: process.env.JOBS }, (error, data) => {
    if (error) return callback(error);
    for (const message of data.Messages || []) {
      // ruleid: no-sql-injection
      connection.query(`DELETE FROM jobs WHERE name = '${message.Body}'`);
    }
    callback(null);
  });
};
