-- One budget: a sorted set of calls that have left, each with the microsecond at which it did.
--
-- KEYS[1]  the set
-- ARGV[1]  calls allowed in a window
-- ARGV[2]  length of the window in microseconds
-- ARGV[3]  how many calls wait before this one
-- ARGV[4]  id of the call that wants to leave; empty to only look
--
-- Returns how many microseconds the call has to wait; 0 if it may leave, and has been counted.

local allowed, window, ahead, id = tonumber(ARGV[1]), tonumber(ARGV[2]), tonumber(ARGV[3]), ARGV[4]
-- The server's clock: those of the clients need not agree.
local time = redis.call('TIME')
local now = tonumber(time[1]) * 1000000 + tonumber(time[2])
local function text(number) return string.format('%.0f', number) end

redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', text(now - window))
-- Calls that leave in the future: the clock has been set back. They count as of now, or they would block the budget
-- until the clock has caught up.
for _, member in ipairs(redis.call('ZRANGEBYSCORE', KEYS[1], '(' .. text(now), '+inf')) do
    redis.call('ZADD', KEYS[1], text(now), member)
end
-- The same call asks again because it has not heard the answer.
if id ~= '' then
    redis.call('ZREM', KEYS[1], id)
end

local free = allowed - redis.call('ZCARD', KEYS[1])
local place = ahead % allowed
local wait = (ahead - place) / allowed * window
if place >= free then
    local last = redis.call('ZRANGE', KEYS[1], place - free, place - free, 'WITHSCORES')
    wait = wait + tonumber(last[2]) + window - now
end
if wait <= 0 and id ~= '' then
    redis.call('ZADD', KEYS[1], text(now), id)
    redis.call('PEXPIRE', KEYS[1], text(math.ceil(window / 1000) + 1000))
end
return wait
