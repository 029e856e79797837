// Agents of several kits: the instructions are one of two
import { Agent } from '@strands-agents/sdk';
import { query } from '@anthropic-ai/claude-agent-sdk';
import { genkit } from 'genkit';
import { agent } from 'llamaindex';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ai = genkit({});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { persona, question } = JSON.parse(event.body ?? '{}');
  const who = persona === 'clerk' ? 'You are a clerk.' : 'You are a guide.';
  // ok: no-prompt-injection
  const strands = new Agent({ systemPrompt: who });
  // ok: no-prompt-injection
  const claude = query({ prompt: question, options: { systemPrompt: who } });
  // ok: no-prompt-injection
  const genkitAnswer = await ai.generate({ system: who, prompt: question });
  // ok: no-prompt-injection
  const llama = agent({ tools: [], systemPrompt: who });
  return { statusCode: 200, body: JSON.stringify({ strands, claude, genkitAnswer, llama }) };
};
