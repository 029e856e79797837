import type { SecretFormatRow } from './schema.ts';

const gitleaks = 'https://github.com/gitleaks/gitleaks/blob/master/config/gitleaks.toml';

/** API keys of services that run language models. */
export const artificialIntelligence: readonly SecretFormatRow[] = [
  { id: 'openai-api-key', label: 'an OpenAI API key', shape: 'sk-{alnum:20}T3BlbkFJ{alnum:20}', evidence: gitleaks },
  {
    id: 'openai-project-key',
    label: 'an OpenAI API key',
    shape: 'sk-(proj|svcacct|admin)-{base64url:58-74}T3BlbkFJ{base64url:58-74}',
    evidence: gitleaks,
  },
  {
    id: 'openai-short-project-key',
    label: 'an OpenAI API key',
    shape: 'sk-(proj|svcacct|None)-{alnum:20}T3BlbkFJ{alnum:20}',
    evidence: 'https://platform.openai.com/docs/api-reference/authentication',
  },
  { id: 'anthropic-api-key', label: 'an Anthropic API key', shape: 'sk-ant-api03-{base64url:93}AA', evidence: gitleaks },
  { id: 'anthropic-admin-key', label: 'an Anthropic admin key', shape: 'sk-ant-admin01-{base64url:93}AA', evidence: gitleaks },
  {
    id: 'anthropic-oauth-token',
    label: 'an Anthropic OAuth token',
    shape: 'sk-ant-o(a|r)t01-{base64url:93}AA',
    evidence: 'https://docs.anthropic.com/en/api/overview',
  },
  { id: 'huggingface-token', label: 'a Hugging Face token', shape: 'hf_{letter:34}', evidence: gitleaks },
  { id: 'huggingface-organization-token', label: 'a Hugging Face organisation token', shape: 'api_org_{letter:34}', evidence: gitleaks },
  { id: 'cohere-api-key', label: 'a Cohere API key', shape: '{alnum:40}', near: ['cohere'], evidence: gitleaks },
  { id: 'perplexity-api-key', label: 'a Perplexity API key', shape: 'pplx-{alnum:48}', evidence: gitleaks },
  { id: 'groq-api-key', label: 'a Groq API key', shape: 'gsk_{alnum:52}', evidence: 'https://console.groq.com/docs/quickstart' },
  { id: 'xai-api-key', label: 'an xAI API key', shape: 'xai-{alnum:80}', evidence: 'https://docs.x.ai/docs/overview' },
  {
    id: 'replicate-token',
    label: 'a Replicate token',
    shape: 'r8_{alnum:37}',
    evidence: 'https://replicate.com/docs/reference/http#authentication',
  },
  {
    id: 'openrouter-key',
    label: 'an OpenRouter key',
    shape: 'sk-or-v1-{hex:64}',
    evidence: 'https://openrouter.ai/docs/api-reference/authentication',
  },
  { id: 'deepseek-api-key', label: 'a DeepSeek API key', shape: 'sk-{hex:32}', evidence: 'https://api-docs.deepseek.com/' },
  {
    id: 'fireworks-api-key',
    label: 'a Fireworks API key',
    shape: 'fw_{alnum:22-24}',
    evidence: 'https://docs.fireworks.ai/api-reference/introduction',
  },
  {
    id: 'langsmith-api-key',
    label: 'a LangSmith API key',
    shape: 'lsv2_(pt|sk)_{hex:32}_{hex:10}',
    evidence: 'https://docs.smith.langchain.com/administration/how_to_guides/organization_management/create_account_api_key',
  },
  {
    id: 'langfuse-secret-key',
    label: 'a Langfuse secret key',
    shape: 'sk-lf-{hex:8}-{hex:4}-{hex:4}-{hex:4}-{hex:12}',
    evidence: 'https://langfuse.com/docs/get-started',
  },
  {
    id: 'pinecone-api-key',
    label: 'a Pinecone API key',
    shape: 'pcsk_{alnum:5-6}_{alnum:60-64}',
    evidence: 'https://docs.pinecone.io/guides/projects/manage-api-keys',
  },
  { id: 'nvidia-api-key', label: 'an NVIDIA API key', shape: 'nvapi-{base64url:64}', evidence: 'https://docs.nvidia.com/nim/' },
  {
    id: 'elevenlabs-api-key',
    label: 'an ElevenLabs API key',
    shape: 'sk_{hex:48}',
    evidence: 'https://elevenlabs.io/docs/api-reference/authentication',
  },
  {
    id: 'tavily-api-key',
    label: 'a Tavily API key',
    shape: 'tvly-(dev-|){alnum:32}',
    evidence: 'https://docs.tavily.com/documentation/quickstart',
  },
  { id: 'private-ai-token', label: 'a Private AI token', shape: '{lowerAlnum:32}', near: ['privateai'], evidence: gitleaks },
];
