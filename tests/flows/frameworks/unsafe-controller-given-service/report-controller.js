class ReportController {
  constructor(service) {
    this.service = service;
  }

  async create(req, res) {
    const { kind } = req.params;
    const report = await this.service.run(kind, req.body.from, req.body.to);
    res.json(report);
  }
}
module.exports = { ReportController };
