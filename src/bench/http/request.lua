-- A whole request by a signed-in resident, each with a form number of its own, as a browser has.
dofile("src/bench/http/report.lua")

local headers = {
  ["Content-Type"] = "application/x-www-form-urlencoded",
  ["Sec-Fetch-Site"] = "same-origin",
  ["Cookie"] = os.getenv("COOKIE"),
}
local sent = 0

function request()
  sent = sent + 1
  return wrk.format("POST", "/vraag/controle", headers,
    "nummer=speed-of-a-request-" .. os.time() .. "-" .. sent ..
    "&tekst=Kan+iemand+mij+helpen+met+het+printen+van+een+brief+van+de+gemeente%3F" ..
    "&korte-tekst=Hulp+bij+het+printen+van+een+brief&soort=administratie-en-post" ..
    "&waar=Vogelbuurt&wanneer=flexible&bereik=email&voornaam=Jan&helpers=1&toestemming=ja")
end
