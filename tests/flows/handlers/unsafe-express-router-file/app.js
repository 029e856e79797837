const express = require('express');
const serverlessExpress = require('@codegenie/serverless-express');

const app = express();
app.use(express.json());
app.use('/pets', require('./routes/pets'));

exports.handler = serverlessExpress({ app });
