resource "aws_lambda_function" "wiki" {
  function_name = "wiki"
  handler       = "wiki.handler"
  runtime       = "nodejs20.x"
  role          = var.role
  filename      = "src/wiki.zip"
}
resource "aws_lb_target_group" "wiki" {
  name        = "wiki"
  target_type = "lambda"
}
resource "aws_lb_target_group_attachment" "wiki" {
  target_group_arn = aws_lb_target_group.wiki.arn
  target_id        = aws_lambda_function.wiki.arn
}
resource "aws_lb_listener_rule" "wiki" {
  listener_arn = var.listener
  action {
    type = "authenticate-oidc"
    authenticate_oidc {
      authorization_endpoint     = "https://id.example.com/authorize"
      client_id                  = "wiki"
      client_secret              = var.client_secret
      issuer                     = "https://id.example.com"
      token_endpoint             = "https://id.example.com/token"
      user_info_endpoint         = "https://id.example.com/userinfo"
      on_unauthenticated_request = "allow"
    }
  }
  action {
    type             = "forward"
    target_group_arn = aws_lb_target_group.wiki.arn
  }
  condition {
    path_pattern { values = ["/wiki/*"] }
  }
}
