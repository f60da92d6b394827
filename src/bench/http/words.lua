-- The first step of asking: the words are screened and kept in a draft.
dofile("src/bench/http/report.lua")

wrk.method = "POST"
wrk.headers["Content-Type"] = "application/x-www-form-urlencoded"
wrk.headers["Sec-Fetch-Site"] = "same-origin"
wrk.body = "tekst=Kan+iemand+mij+helpen+met+het+printen+van+een+brief+van+de+gemeente%3F"
