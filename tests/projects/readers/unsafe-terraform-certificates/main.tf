resource "aws_lambda_function" "meter" {
  function_name = "meter"
  handler       = "meter.handler"
  runtime       = "nodejs20.x"
  filename      = "src.zip"
  role          = "arn:aws:iam::123456789012:role/meter"
}
resource "aws_apigatewayv2_api" "partners" {
  name          = "partners"
  protocol_type = "HTTP"
}
resource "aws_apigatewayv2_domain_name" "partners" {
  domain_name = "partners.example.eu"
  domain_name_configuration {
    certificate_arn = "arn:aws:acm:eu-west-1:123456789012:certificate/x"
    endpoint_type   = "REGIONAL"
    security_policy = "TLS_1_2"
  }
  mutual_tls_authentication {
    truststore_uri = "s3://trust/ca.pem"
  }
}
resource "aws_apigatewayv2_api_mapping" "partners" {
  api_id      = aws_apigatewayv2_api.partners.id
  domain_name = aws_apigatewayv2_domain_name.partners.id
  stage       = "$default"
}
resource "aws_apigatewayv2_integration" "meter" {
  api_id           = aws_apigatewayv2_api.partners.id
  integration_type = "AWS_PROXY"
  integration_uri  = aws_lambda_function.meter.invoke_arn
}
resource "aws_apigatewayv2_route" "meter" {
  api_id    = aws_apigatewayv2_api.partners.id
  route_key = "POST /readings"
  target    = "integrations/${aws_apigatewayv2_integration.meter.id}"
}
