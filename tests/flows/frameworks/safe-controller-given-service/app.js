// A router, a controller and a service; the route's pattern lets letters pass only.
const express = require('express');
const serverless = require('serverless-http');
const { ReportController } = require('./report-controller');
const { ReportService } = require('./report-service');

const app = express();
app.use(express.json());
const controller = new ReportController(new ReportService());
// ok: no-sql-injection
app.post('/reports/:kind', (req, res, next) => controller.create(req, res).catch(next));

module.exports.handler = serverless(app);
