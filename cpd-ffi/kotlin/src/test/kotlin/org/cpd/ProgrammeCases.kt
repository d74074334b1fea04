package org.cpd

import com.google.gson.JsonArray
import com.google.gson.JsonObject
import com.google.gson.JsonParser

// The worked examples about programmes: `tests/programme-cases` of the repository.

/** The answer as JSON text. */
fun programmeAnswer(engine: ProgrammeEngine, ask: String, given: JsonObject): String = when (ask) {
    "decide" -> engine.decideJson(given.json("portfolio"), given.json("command"))
    "play" -> played(engine, given).let { played ->
        """{ "decisions": ${played.decisions}, "runs": ${engine.runsJson(played.portfolio)} }"""
    }
    "nextSteps" -> engine.nextStepsJson(played(engine, given).portfolio, given.text("cycle"), given.text("on"))
    "assessPortfolio" ->
        engine.assessPortfolioJson(played(engine, given).portfolio, given.text("cycle"), given.text("on"))
    "links" -> engine.schoolLinksJson(
        schoolJson = played(engine, given.getAsJsonObject("school")).portfolio,
        cycle = given.text("cycle"),
        teachersJsonLines = given.list("teachers").joinToString("\n") { played(engine, it.asJsonObject).portfolio },
        teacherCycle = given.text("teacherCycle"),
        run = given.text("run"),
    )
    "assess" -> engine.assessJson(given.text("assessment"), given.json("ratings"), given.text("on"))
    "observe" -> engine.observeJson(given.json("observation"))
    "carry" -> engine.carryJson(given.json("crosswalk"), given.json("levels"))
    else -> Population(engine, given).answer(ask)
}

/** What a list of commands leads to. */
private class Played(val portfolio: String, val decisions: JsonArray)

/** Gives commands one by one; what one leaves out of `owner`, `cycle` and `run` stands beside the list. */
private fun played(engine: ProgrammeEngine, given: JsonObject): Played {
    val (events, decisions) = JsonArray() to JsonArray()
    val portfolio = JsonObject().apply {
        add("owner", given["owner"])
        add("events", events)
    }
    for (command in given.list("commands")) {
        val whole = command.asJsonObject.deepCopy()
        for (name in listOf("owner", "cycle", "run")) {
            if (given.has(name) && !whole.has(name)) whole.add(name, given[name])
        }
        val decision = JsonParser.parseString(engine.decideJson(portfolio.toString(), whole.toString())).asJsonObject
        decisions.add(decision)
        decision["event"]?.let(events::add)
    }
    return Played(portfolio.toString(), decisions)
}
