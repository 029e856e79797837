resource "aws_lambda_function" "remove" {
  function_name = "remove"
  handler       = "remove.handler"
  runtime       = "nodejs20.x"
  filename      = "${path.module}/dist/remove.zip"
  role          = aws_iam_role.this.arn
}
resource "aws_apigatewayv2_api" "http" {
  name          = "shop"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_authorizer" "jwt" {
  api_id           = aws_apigatewayv2_api.http.id
  authorizer_type  = "JWT"
  identity_sources = ["$request.header.Authorization"]
  name             = "jwt"
  jwt_configuration {
    audience = ["a"]
    issuer   = "https://i.example.com"
  }
}
resource "aws_apigatewayv2_integration" "remove" {
  api_id             = aws_apigatewayv2_api.http.id
  integration_type   = "AWS_PROXY"
  integration_uri    = aws_lambda_function.remove.invoke_arn
}
resource "aws_apigatewayv2_route" "remove" {
  api_id    = aws_apigatewayv2_api.http.id
  route_key = "DELETE /orders/{id}"
  target    = "integrations/${aws_apigatewayv2_integration.remove.id}"
}
