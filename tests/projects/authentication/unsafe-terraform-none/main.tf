resource "aws_lambda_function" "api" {
  function_name = "api"
  filename      = "dist.zip"
  handler       = "src/index.handler"
  runtime       = "nodejs20.x"
  role          = aws_iam_role.api.arn
}
resource "aws_apigatewayv2_api" "http" {
  name          = "http"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_integration" "api" {
  api_id           = aws_apigatewayv2_api.http.id
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_function.api.invoke_arn
}
resource "aws_apigatewayv2_route" "api" {
  api_id    = aws_apigatewayv2_api.http.id
  route_key = "DELETE /files/{key}"
  target    = "integrations/${aws_apigatewayv2_integration.api.id}"
  authorization_type = "NONE"
}
