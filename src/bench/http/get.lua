-- Looks at one page.
dofile("src/bench/http/report.lua")
