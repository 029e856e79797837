// ruleid: serverless-security-no-unbounded-body
app.use(express.json({ limit: '50mb' }));
// ruleid: serverless-security-no-unbounded-body
app.use(bodyParser.urlencoded({ extended: true, limit: '1gb' }));
// ruleid: serverless-security-no-unbounded-body
app.use(express.raw({ type: 'image/*', limit: '100MB' }));
// ok: serverless-security-no-unbounded-body
app.use(express.json({ limit: '200kb' }));
// ok: serverless-security-no-unbounded-body
app.use(express.json());
// ok: serverless-security-no-unbounded-body
app.use(express.text({ limit: '2mb' }));
