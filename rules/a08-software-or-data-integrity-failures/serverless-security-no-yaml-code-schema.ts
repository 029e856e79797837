import yaml, { DEFAULT_SCHEMA, load } from 'js-yaml';
import unsafe from 'js-yaml-js-types';

// ruleid: serverless-security-no-yaml-code-schema
yaml.load(text, { schema: yaml.DEFAULT_FULL_SCHEMA });
// ruleid: serverless-security-no-yaml-code-schema
load(text, { schema: DEFAULT_SCHEMA.extend(unsafe.all) });
// ruleid: serverless-security-no-yaml-code-schema
yaml.load(text, { filename: 'a', schema: unsafe.all });
// ok: serverless-security-no-yaml-code-schema
yaml.load(text);
// ok: serverless-security-no-yaml-code-schema
yaml.load(text, { schema: yaml.JSON_SCHEMA });
// ok: serverless-security-no-yaml-code-schema
load(text, { filename: 'a.yml' });
