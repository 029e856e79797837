// A router, a controller and a service; the service writes the name of a procedure's argument into its batch.
const express = require('express');
const serverless = require('serverless-http');
const { ReportController } = require('./report-controller');
const { ReportService } = require('./report-service');

const app = express();
app.use(express.json());
const controller = new ReportController(new ReportService());
// ruleid: no-sql-injection
app.post('/reports/:kind', (req, res, next) => controller.create(req, res).catch(next));

module.exports.handler = serverless(app);
