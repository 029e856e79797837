const KINDS = Object.freeze({ SALES: 'sales', TAX: 'tax' });

class ReportController {
  constructor(service) {
    this.service = service;
  }

  async create(req, res) {
    const kind = KINDS[req.params.kind.toUpperCase()];
    if (!Object.values(KINDS).includes(kind)) return res.status(404).end();
    const report = await this.service.run(kind, req.body.from, req.body.to);
    res.json(report);
  }
}
module.exports = { ReportController };
