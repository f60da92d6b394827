-- Asks twelve questions in turn, as people type them.
dofile("src/bench/http/report.lua")

local questions = {
  "printen", "bankafschrift+uitprinten", "hulp+met+boodschappen", "koffie+drinken",
  "huisarst+brief+lezen", "fiets+repareren", "samen+eten", "formulier+invullen",
  "Vogelbuurt+wandelen", "hond+uitlaten", "taal+oefenen", "spreekuur+geldzaken",
}
local asked = 0

function request()
  asked = asked + 1
  return wrk.format("GET", "/zoeken?q=" .. questions[asked % #questions + 1])
end
