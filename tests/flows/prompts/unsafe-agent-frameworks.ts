// Agents of several kits: the request writes a part of the instructions
import { Agent } from '@strands-agents/sdk';
import { query } from '@anthropic-ai/claude-agent-sdk';
import { genkit } from 'genkit';
import { agent } from 'llamaindex';
import type { APIGatewayProxyEventV2 } from 'aws-lambda';

const ai = genkit({});

export const handler = async (event: APIGatewayProxyEventV2) => {
  const { persona, question } = JSON.parse(event.body ?? '{}');
  const who = `You are ${persona}.`;
  // ruleid: no-prompt-injection
  const strands = new Agent({ systemPrompt: who });
  // ruleid: no-prompt-injection
  const claude = query({ prompt: question, options: { systemPrompt: who } });
  // ruleid: no-prompt-injection
  const genkitAnswer = await ai.generate({ system: who, prompt: question });
  // ruleid: no-prompt-injection
  const llama = agent({ tools: [], systemPrompt: who });
  return { statusCode: 200, body: JSON.stringify({ strands, claude, genkitAnswer, llama }) };
};
