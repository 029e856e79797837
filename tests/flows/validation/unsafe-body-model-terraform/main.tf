resource "aws_api_gateway_rest_api" "api" {
  name = "jobs"
}

resource "aws_api_gateway_resource" "jobs" {
  rest_api_id = aws_api_gateway_rest_api.api.id
  parent_id   = aws_api_gateway_rest_api.api.root_resource_id
  path_part   = "jobs"
}

resource "aws_api_gateway_model" "job" {
  rest_api_id  = aws_api_gateway_rest_api.api.id
  name         = "job"
  content_type = "application/json"
  schema = jsonencode({
    type       = "object"
    properties = { name = { type = "string", pattern = "^[a-z]{1,20}$" } }
  })
}

resource "aws_api_gateway_request_validator" "bodies" {
  rest_api_id           = aws_api_gateway_rest_api.api.id
  name                  = "bodies"
  validate_request_body = false
}

resource "aws_api_gateway_method" "post" {
  rest_api_id          = aws_api_gateway_rest_api.api.id
  resource_id          = aws_api_gateway_resource.jobs.id
  http_method          = "POST"
  authorization        = "NONE"
  request_validator_id = aws_api_gateway_request_validator.bodies.id
  request_models       = { "application/json" = aws_api_gateway_model.job.name }
}

resource "aws_api_gateway_integration" "post" {
  rest_api_id             = aws_api_gateway_rest_api.api.id
  resource_id             = aws_api_gateway_resource.jobs.id
  http_method             = aws_api_gateway_method.post.http_method
  integration_http_method = "POST"
  type                    = "AWS_PROXY"
  uri                     = aws_lambda_function.start.invoke_arn
}

resource "aws_lambda_function" "start" {
  function_name = "start"
  runtime       = "nodejs20.x"
  handler       = "handler.start"
  filename      = data.archive_file.functions.output_path
  role          = aws_iam_role.jobs.arn
}

data "archive_file" "functions" {
  type        = "zip"
  source_dir  = "${path.module}/functions"
  output_path = "functions.zip"
}
