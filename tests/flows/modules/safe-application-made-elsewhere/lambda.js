const serverless = require('serverless-http');
const { createApp } = require('./app');

exports.handler = serverless(createApp());
